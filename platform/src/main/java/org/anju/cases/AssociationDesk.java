package org.anju.cases;

import java.util.Optional;
import java.util.UUID;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.springframework.stereotype.Component;

/** 关联办理: a request for association, and the answer to it, with word to the other side in the same transaction (G-3.2.2-2). */
@Component
public class AssociationDesk {

    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final PersonRegister persons;
    private final Tell tell;

    AssociationDesk(AssociationRegister associations, EmployerRegister employers, PersonRegister persons, Tell tell) {
        this.associations = associations;
        this.employers = employers;
        this.persons = persons;
        this.tell = tell;
    }

    /** Asks the employer behind the code; all its agents are told to review. */
    public Outcome request(Actor applicant, String code) {
        Outcome outcome = associations.request(applicant, code);
        asked(outcome)
                .ifPresent(asked -> tell.otherAgents(
                        "association:" + asked.id(),
                        Level.NEWS,
                        asked.employer(),
                        asked.person(),
                        "notices.association.REQUESTED",
                        "/firm/associations/" + asked.id(),
                        name(asked)));
        return outcome;
    }

    public Outcome confirm(
            Actor agent,
            UUID id,
            long version,
            Association.Job job,
            Association.Contract contract,
            Association.SameEmployer same) {
        return answered(associations.confirm(agent, id, version, job, contract, same));
    }

    public Outcome refuse(Actor agent, UUID id, long version, String reason) {
        return answered(associations.refuse(agent, id, version, reason));
    }

    private Outcome answered(Outcome outcome) {
        asked(outcome)
                .ifPresent(asked -> tell.person(
                        "association:" + asked.id() + ":" + asked.state(),
                        Level.NEWS,
                        asked.person(),
                        "notices.association." + asked.state(),
                        "/me/association",
                        employers
                                .employer(Actor.clock(), asked.employer())
                                .map(employer -> employer.name())
                                .orElse("")));
        return outcome;
    }

    private Optional<Association> asked(Outcome outcome) {
        return outcome instanceof Outcome.Done done
                ? associations.association(Actor.clock(), UUID.fromString(done.id()))
                : Optional.empty();
    }

    private String name(Association asked) {
        return persons.person(Actor.clock(), asked.person())
                .map(person -> person.name())
                .orElse("");
    }
}
