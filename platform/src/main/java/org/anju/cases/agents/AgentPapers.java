package org.anju.cases.agents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.materials.EmployerPaper;
import org.anju.materials.EmployerPaperRegister;
import org.anju.materials.Examined;
import org.anju.materials.Passport;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 经办人材料: the papers about an agent in his employer's folder, each in the place named after his person. */
@Component
public class AgentPapers {

    /** 业务经办人社保个人权益记录. */
    public static final String RECORD = "G-3.1.2-8";
    /** 业务经办人身份证. */
    public static final String ID_CARD = "G-3.1.1-14";

    private final EmployerPaperRegister papers;

    public AgentPapers(EmployerPaperRegister papers) {
        this.papers = papers;
    }

    boolean hasIdCard(Actor agent, UUID person) {
        return about(agent, person).stream().anyMatch(each -> each.slot().equals(ID_CARD));
    }

    /** Done with the person's id. */
    Outcome put(
            Actor by,
            UUID person,
            List<Examined.Accepted> record,
            LocalDate printedOn,
            List<Examined.Accepted> idCard) {
        Outcome done = into(by, RECORD, person, record, printedOn);
        done = done instanceof Outcome.Done ? into(by, ID_CARD, person, idCard, null) : done;
        return done instanceof Outcome.Done ? new Outcome.Done(person.toString()) : done;
    }

    /** The new record takes the place of the old one; the card only where a new one is given. */
    Outcome renew(
            Actor by,
            UUID person,
            List<Examined.Accepted> record,
            LocalDate printedOn,
            List<Examined.Accepted> idCard) {
        about(by, person).stream()
                .filter(each -> each.slot().equals(RECORD) || !idCard.isEmpty())
                .forEach(each -> papers.remove(by, each.id()));
        return put(by, person, record, printedOn, idCard);
    }

    /** Whoever leaves has no papers in the folder any more. */
    void clear(Actor by, UUID person) {
        about(by, person).forEach(each -> papers.remove(by, each.id()));
    }

    private List<EmployerPaper> about(Actor agent, UUID person) {
        UUID employer = agent.employer();
        return employer == null
                ? List.of()
                : papers.list(agent, employer).stream()
                        .filter(each -> each.subject().equals(person.toString()))
                        .toList();
    }

    private Outcome into(
            Actor by, String slot, UUID person, List<Examined.Accepted> files, @Nullable LocalDate formedOn) {
        Outcome done = new Outcome.Done(person.toString());
        for (Examined.Accepted each : files) {
            done = done instanceof Outcome.Done
                    ? papers.put(by, slot, person.toString(), each, Passport.dated(formedOn, null))
                    : done;
        }
        return done;
    }
}
