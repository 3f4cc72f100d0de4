package org.anju.parties;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.parties.Association.SameEmployer;
import org.anju.parties.Association.State;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 关联登记: keeps who works where; asked for by the person, confirmed or refused by the employer (G-3.2.2). */
@Component
public class AssociationRegister {

    private final Associations associations;
    private final Employers employers;
    private final CodeTries tries;
    private final Trail trail;
    private final InstantSource clock;

    public AssociationRegister(
            Associations associations, Employers employers, CodeTries tries, Trail trail, InstantSource clock) {
        this.associations = associations;
        this.employers = employers;
        this.tries = tries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The employer behind a code. A wrong, an old and a badly typed code get the same answer, and tries are counted.
     *
     * @return {@code Done} with the employer's name, or the refusal
     */
    public Outcome lookUp(Actor actor, String typed) {
        return found(actor, typed) instanceof Found.Yes yes
                ? new Outcome.Done(yes.employer().name())
                : new Outcome.Refused(refusal(actor));
    }

    /** Asks the employer behind the code to confirm that the actor works there (G-3.2.2-1). */
    public Outcome request(Actor actor, String typed) {
        UUID person = actor.person();
        if (!actor.is(Role.APPLICANT) || person == null) {
            return new Outcome.Absent();
        }
        if (!(found(actor, typed) instanceof Found.Yes yes)) {
            return new Outcome.Refused(refusal(actor));
        }
        UUID id = UUID.randomUUID();
        UUID employer = yes.employer().id();
        if (!associations.add(id, person, employer, clock.instant())) {
            return new Outcome.Refused(Refusal.of("parties.association.live", "G-3.2.2-1"));
        }
        record(actor, "association.request", id, Map.of("employer", employer.toString()));
        return new Outcome.Done(id.toString());
    }

    /** The person takes his request back while nobody has answered it. */
    public Outcome withdraw(Actor actor, UUID id, long version) {
        Optional<Association> asked = actor.is(Role.APPLICANT) ? associations.find(actor, id) : Optional.empty();
        if (asked.isEmpty()) {
            return new Outcome.Absent();
        }
        if (!associations.end(id, version, State.WITHDRAWN, actor.account(), clock.instant(), null)) {
            return new Outcome.Stale();
        }
        record(actor, "association.withdraw", id, Map.of());
        return new Outcome.Done(id.toString());
    }

    /** The employer confirms, with job data and contract (G-3.2.2-4); nobody confirms his own request (G-3.1.2-15). */
    public Outcome confirm(Actor actor, UUID id, long version, Job job, Contract contract, SameEmployer same) {
        Optional<Association> asked = asked(actor, id);
        if (asked.isEmpty()) {
            return new Outcome.Absent();
        }
        Optional<Refusal> refusal = Confirming.refusal(actor, asked.get(), job, contract, same, Beijing.today(clock));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        if (!associations.confirm(id, version, actor, clock.instant(), job, contract, same)) {
            return new Outcome.Stale();
        }
        associations.offRoster(id, clock.instant());
        record(
                actor,
                "association.confirm",
                id,
                Map.of("scan", contract.attachment().toString()));
        return new Outcome.Done(id.toString());
    }

    /** The employer says no, and why. */
    public Outcome refuse(Actor actor, UUID id, long version, String reason) {
        Optional<Association> asked = asked(actor, id);
        if (asked.isEmpty()) {
            return new Outcome.Absent();
        }
        Optional<Refusal> own = Confirming.own(actor, asked.get());
        if (own.isPresent()) {
            return new Outcome.Refused(own.get());
        }
        if (!associations.end(id, version, State.REFUSED, actor.account(), clock.instant(), reason.strip())) {
            return new Outcome.Stale();
        }
        record(actor, "association.refuse", id, Map.of());
        return new Outcome.Done(id.toString());
    }

    /** 解除关联 after the person left (G-4.2-1); the leaving date lies between the first day of work and today. */
    public Outcome release(Actor actor, UUID id, long version, LocalDate leftOn) {
        Optional<Association> kept = asked(actor, id).filter(each -> each.state() != State.REQUESTED);
        if (kept.isEmpty()) {
            return new Outcome.Absent();
        }
        LocalDate today = Beijing.today(clock);
        Optional<Refusal> refusal =
                Confirming.own(actor, kept.get()).or(() -> Leaving.refusal(kept.get(), leftOn, today));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        if (!associations.release(id, version, leftOn)) {
            return new Outcome.Stale();
        }
        record(actor, "association.release", id, Map.of("left", leftOn.toString()));
        return new Outcome.Done(id.toString());
    }

    public Optional<Association> association(Actor actor, UUID id) {
        return associations.find(actor, id);
    }

    /** The live association of a person as the actor may see it, else the newest one; cases ask it before a submission. */
    public Optional<Association> of(Actor actor, UUID person) {
        return associations.of(actor, person);
    }

    /** The leaving date his latest dissolved association was dissolved for, as the employer stated it (G-4.2-1). */
    public Optional<LocalDate> lastRelease(UUID person) {
        return associations.lastRelease(person);
    }

    /** Whether this agent's employer has this person in a confirmed association: opens his papers to the agent. */
    public boolean confirmedWith(Actor agent, UUID person) {
        return agent.is(Role.AGENT)
                && employers.acts(agent.person(), agent.employer(), Beijing.today(clock))
                && associations.of(agent, person).filter(Association::confirmed).isPresent();
    }

    /** 待确认关联: requests that wait for this agent's employer, oldest first (G-3.2.2-3). */
    public List<Associate> waiting(Actor agent) {
        return agent.is(Role.AGENT) ? associations.list(agent, State.REQUESTED) : List.of();
    }

    /** 员工列表: the confirmed ones of this agent's employer. */
    public List<Associate> staff(Actor agent) {
        return agent.is(Role.AGENT) ? associations.list(agent, State.CONFIRMED) : List.of();
    }

    /** 已离职员工: those whose association with this agent's employer was dissolved. */
    public List<Associate> former(Actor agent) {
        return agent.is(Role.AGENT) ? associations.list(agent, State.RELEASED) : List.of();
    }

    /** One of them, confirmed or dissolved, with his name. */
    public Optional<Associate> associate(Actor agent, UUID id) {
        return agent.is(Role.AGENT) ? associations.named(agent, id) : Optional.empty();
    }

    private Optional<Association> asked(Actor actor, UUID id) {
        boolean acts = actor.is(Role.AGENT) && employers.acts(actor.person(), actor.employer(), Beijing.today(clock));
        return acts ? associations.find(actor, id) : Optional.empty();
    }

    private sealed interface Found {
        record Yes(Employer employer) implements Found {}

        record No() implements Found {}
    }

    private Found found(Actor actor, String typed) {
        AssociationCode code = AssociationCode.read(typed);
        if (!tries.allowed(actor) || code == null) {
            return new Found.No();
        }
        return employers.byCode(code).<Found>map(Found.Yes::new).orElseGet(Found.No::new);
    }

    private Refusal refusal(Actor actor) {
        return Refusal.of(tries.left(actor) > 0 ? "parties.code.unknown" : "parties.code.tooMany", "G-3.2.2-1");
    }

    private void record(Actor actor, String act, UUID id, Map<String, String> evidence) {
        trail.record(actor, act, new Subject("association", id.toString()), evidence);
    }
}
