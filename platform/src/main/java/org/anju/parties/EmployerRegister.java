package org.anju.parties;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 单位登记: keeps employers, what they may file, who acts for them, and their association codes. */
@Component
public class EmployerRegister {

    private final Employers employers;
    private final Trail trail;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public EmployerRegister(Employers employers, Trail trail, InstantSource clock) {
        this.employers = employers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Enters an employer with a first association code; the id of {@code employer} becomes its id. */
    public Outcome enrol(Actor actor, Employer employer) {
        if (!employers.add(employer, AssociationCode.draw(random), clock.instant())) {
            return new Outcome.Refused(Refusal.of("parties.employer.known", null));
        }
        record(actor, "employer.enrol", employer.id(), Map.of());
        return new Outcome.Done(employer.id().toString());
    }

    public Optional<Employer> employer(Actor actor, UUID id) {
        return employers.find(actor, id);
    }

    /** Enters what the department has found out about it. */
    public void learn(Actor actor, UUID employer, EmployerFacts facts) {
        employers.facts(employer, facts);
        record(actor, "employer.learn", employer, Map.of());
    }

    /** Takes over what was accepted at the window as what the register says of it (G-3.1.2-12). */
    public void adopt(Actor actor, UUID employer, String name, String legalRepresentative, EmployerFacts facts) {
        employers.adopt(employer, name, legalRepresentative);
        employers.facts(employer, facts);
        record(actor, "employer.adopt", employer, Map.of());
    }

    /** What it may file on that day; empty where nobody has decided anything. */
    public Optional<Accreditation> accreditation(UUID employer, LocalDate on) {
        return employers.accreditation(employer, on);
    }

    /** What it may file today; {@code NONE} where nobody has decided anything. */
    public Standing standing(UUID employer) {
        return accreditation(employer, Beijing.today(clock))
                .map(Accreditation::standing)
                .orElse(Standing.NONE);
    }

    /** Gives, changes or takes away rights from that day on; what ran before ends the day before. */
    public void accredit(Actor actor, UUID employer, Accreditation accreditation) {
        employers.accredit(employer, accreditation);
        Map<String, String> evidence = Map.of(
                "standing", accreditation.standing().name(),
                "from", accreditation.from().toString(),
                "clause", accreditation.clause());
        record(actor, "employer.accredit", employer, evidence);
    }

    /** Lets a person act for it from that day (G-3.1.2-10). */
    public void appoint(Actor actor, UUID person, UUID employer, LocalDate from) {
        employers.appoint(person, employer, from);
        record(actor, "agent.appoint", employer, Map.of("person", person.toString(), "from", from.toString()));
    }

    /** Ends that on that day; from the next one he cannot act any more. */
    public Outcome dismiss(Actor actor, UUID person, UUID employer, LocalDate lastDay) {
        if (!employers.dismiss(person, employer, lastDay)) {
            return new Outcome.Absent();
        }
        record(actor, "agent.dismiss", employer, Map.of("person", person.toString(), "last", lastDay.toString()));
        return new Outcome.Done(person.toString());
    }

    /** Who may act for it today; two are needed where one of them applies himself (G-3.1.2-14). */
    public List<Agent> agents(UUID employer) {
        return employers.agents(employer, Beijing.today(clock));
    }

    /** Whether this actor is today an agent of the employer he acts for: asked anew at each act, for rights end. */
    public boolean acts(Actor actor) {
        return actor.is(Role.AGENT) && employers.acts(actor.person(), actor.employer(), Beijing.today(clock));
    }

    /** The code that an agent hands to his people. */
    public Optional<AssociationCode> code(Actor actor) {
        UUID employer = actor.employer();
        return employer == null || !acts(actor) ? Optional.empty() : employers.code(employer);
    }

    /** Draws a new code; the old one is worth nothing from then on. */
    public Outcome rotate(Actor actor) {
        UUID employer = actor.employer();
        if (employer == null || !acts(actor)) {
            return new Outcome.Absent();
        }
        employers.rotate(employer, AssociationCode.draw(random), clock.instant());
        record(actor, "employer.rotate", employer, Map.of());
        return new Outcome.Done(employer.toString());
    }

    private void record(Actor actor, String act, UUID employer, Map<String, String> evidence) {
        trail.record(actor, act, new Subject("employer", employer.toString()), evidence);
    }
}
