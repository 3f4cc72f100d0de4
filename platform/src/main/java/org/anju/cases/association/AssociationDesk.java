package org.anju.cases.association;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.breach.Doors;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.parties.Association;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.parties.Association.SameEmployer;
import org.anju.parties.AssociationRegister;
import org.anju.parties.EmployerRegister;
import org.anju.parties.JobRegister;
import org.anju.parties.LeaverRegister;
import org.anju.parties.PersonRegister;
import org.anju.permits.LifeRegister;
import org.anju.permits.Suspension;
import org.anju.policy.conduct.Business;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/**
 * 关联办理: request, answer, job and contract, leaving and release, with word to the other side and what follows for the
 * permit in the same transaction (G-3.2.2, G-4.2).
 */
@Component
public class AssociationDesk {

    private final AssociationRegister associations;
    private final JobRegister jobs;
    private final LeaverRegister leavers;
    private final LifeRegister life;
    private final EmployerRegister employers;
    private final PersonRegister persons;
    private final Tell tell;
    private final Doors doors;

    AssociationDesk(
            AssociationRegister associations,
            JobRegister jobs,
            LeaverRegister leavers,
            LifeRegister life,
            EmployerRegister employers,
            PersonRegister persons,
            Tell tell,
            Doors doors) {
        this.associations = associations;
        this.jobs = jobs;
        this.leavers = leavers;
        this.life = life;
        this.employers = employers;
        this.persons = persons;
        this.tell = tell;
        this.doors = doors;
    }

    /** Asks the employer behind the code; all its agents are told to review (G-3.2.2-2). */
    public Outcome request(Actor applicant, String code) {
        Outcome outcome = associations.request(applicant, code);
        found(outcome)
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

    /** The person takes his request back while nobody has answered it. */
    public Outcome withdraw(Actor applicant, UUID id, long version) {
        return associations.withdraw(applicant, id, version);
    }

    public Outcome confirm(Actor agent, UUID id, long version, Job job, Contract contract, SameEmployer same) {
        UUID employer = agent.employer();
        Optional<Refusal> barred = doors.agency(agent).or(() -> doors.refusal(Business.FIRST, employer, null));
        return barred.isPresent()
                ? new Outcome.Refused(barred.get())
                : answered(associations.confirm(agent, id, version, job, contract, same));
    }

    public Outcome refuse(Actor agent, UUID id, long version, String reason) {
        return answered(associations.refuse(agent, id, version, reason));
    }

    /** 维护职务信息 (G-3.2.2-6). */
    public Outcome maintain(Actor agent, UUID id, long version, Job job) {
        return jobs.maintain(agent, id, version, job);
    }

    /** 更新劳动合同 (G-3.2.2-6); the person is told, for it is his contract. */
    public Outcome renew(Actor agent, UUID id, long version, Contract contract) {
        Outcome outcome = jobs.renew(agent, id, version, contract);
        found(outcome)
                .ifPresent(kept ->
                        tell.person(kept.person(), "notices.association.RENEWED", "/me/association", employer(kept)));
        return outcome;
    }

    /** Says that somebody left. His own word goes to the agents, an agent's word to him. */
    public Outcome leave(Actor actor, UUID id, LocalDate leftOn) {
        Outcome outcome = leavers.report(actor, id, leftOn);
        found(outcome).ifPresent(kept -> {
            if (actor.is(Role.APPLICANT)) {
                tell.otherAgents(
                        Tell.once(),
                        Level.NEWS,
                        kept.employer(),
                        kept.person(),
                        "notices.leaver.REPORTED",
                        "/firm/people/" + id + "/release",
                        name(kept),
                        leftOn);
            } else {
                tell.person(kept.person(), "notices.leaver.NOTED", "/me/association", employer(kept), leftOn);
            }
        });
        return outcome;
    }

    /** Takes that back. */
    public Outcome stay(Actor actor, UUID id) {
        return leavers.takeBack(actor, id);
    }

    /** 解除关联 (G-4.2-1): the association ends, the permit is suspended from tomorrow (G-4.2-3), the person is told. */
    public Outcome release(Actor agent, UUID id, long version, LocalDate leftOn) {
        Outcome outcome = associations.release(agent, id, version, leftOn);
        found(outcome).ifPresent(released -> {
            leavers.released(agent, id, leftOn);
            Optional<Suspension> suspended = life.suspend(released.person(), agent);
            if (suspended.isPresent()) {
                tell.person(
                        released.person(),
                        "notices.association.SUSPENDED",
                        "/me/permit",
                        employer(released),
                        leftOn,
                        suspended.get().from());
            } else {
                tell.person(
                        released.person(),
                        "notices.association.RELEASED",
                        "/me/association",
                        employer(released),
                        leftOn);
            }
        });
        return outcome;
    }

    private Outcome answered(Outcome outcome) {
        found(outcome)
                .ifPresent(asked -> tell.person(
                        "association:" + asked.id() + ":" + asked.state(),
                        Level.NEWS,
                        asked.person(),
                        "notices.association." + asked.state(),
                        "/me/association",
                        employer(asked)));
        return outcome;
    }

    private Optional<Association> found(Outcome outcome) {
        return outcome instanceof Outcome.Done done
                ? associations.association(Actor.clock(), UUID.fromString(done.id()))
                : Optional.empty();
    }

    private String name(Association asked) {
        return persons.person(Actor.clock(), asked.person())
                .map(person -> person.name())
                .orElse("");
    }

    private String employer(Association asked) {
        return employers
                .employer(Actor.clock(), asked.employer())
                .map(employer -> employer.name())
                .orElse("");
    }
}
