package org.anju.cases.handover;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.permits.LifeRegister;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.policy.rule.Refusal;
import org.anju.policy.value.PermitNo;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * 转出台: a suspended holder says that his new employer is in another district; the window hands his file over there and keeps
 * to whom. The permit stays suspended here: the other district restores it.
 */
@Component
public class HandoverDesk {

    private static final int MOST = 200;

    private final Handovers handovers;
    private final PermitRegister permits;
    private final LifeRegister life;
    private final Tell tell;
    private final Trail trail;
    private final InstantSource clock;

    HandoverDesk(
            Handovers handovers,
            PermitRegister permits,
            LifeRegister life,
            Tell tell,
            Trail trail,
            InstantSource clock) {
        this.handovers = handovers;
        this.permits = permits;
        this.life = life;
        this.tell = tell;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asked by the holder; once while one is open. */
    public Outcome ask(String toDistrict, String employer, Actor holder) {
        Optional<Permit> permit = Optional.ofNullable(holder.person()).flatMap(permits::live);
        if (!holder.is(Role.APPLICANT) || permit.isEmpty() || !Handover.DISTRICTS.contains(toDistrict)) {
            return new Outcome.Absent();
        }
        if (life.suspendedFrom(permit.get()).isEmpty()) {
            return new Outcome.Refused(Refusal.of("cases.guard.BETWEEN_EMPLOYERS", "G-4.2-4"));
        }
        Instant now = clock.instant();
        String number = permit.get().number();
        String district = new PermitNo(number).district();
        var asked =
                new Handover(UUID.randomUUID(), number, permit.get().person(), toDistrict, employer.strip(), now, null);
        if (!handovers.add(asked, district)) {
            return new Outcome.Refused(Refusal.of("cases.handover.open", "G-4.2-4", number));
        }
        record(holder, "handover.ask", asked, Map.of("to", toDistrict));
        tell.office(
                "handover:" + asked.id(),
                Level.NEWS,
                district,
                Role.CLERK,
                "notices.handover.ASKED",
                "/desk/handovers",
                number);
        return new Outcome.Done(asked.id().toString());
    }

    /** Carried out by the window. */
    public Outcome carryOut(UUID id, String receipt, Actor officer) {
        Optional<Handover> found = find(id, officer);
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        Handover handover = found.get();
        if (handover.person().equals(officer.person())) {
            return new Outcome.Refused(Refusal.of("cases.guard.RECUSED", null));
        }
        var done = new Handover.Done(clock.instant(), officer.name(), receipt.strip());
        if (!handovers.done(id, done, Objects.requireNonNull(officer.account()))) {
            return new Outcome.Stale();
        }
        record(officer, "handover.done", handover, Map.of());
        tell.person(
                "handover:" + id + ":done",
                Level.NEWS,
                handover.person(),
                "notices.handover.DONE",
                "/me/changes/handover",
                handover.permit(),
                done.receipt());
        return new Outcome.Done(id.toString());
    }

    /** One of the clerk's district: nobody else hands it over. */
    public Optional<Handover> find(UUID id, Actor officer) {
        return officer.is(Role.CLERK) ? handovers.find(id, officer) : Optional.empty();
    }

    /** For the office: what waits first. */
    public List<Handover> all(Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR) ? handovers.all(officer, MOST) : List.of();
    }

    /** The holder's latest, where his permit has one. */
    public Optional<Handover> own(Actor holder) {
        return Optional.ofNullable(holder.person())
                .flatMap(permits::live)
                .flatMap(permit -> handovers.of(permit.number()));
    }

    private void record(Actor actor, String act, Handover handover, Map<String, ?> evidence) {
        trail.record(actor, act, new Subject("permit", handover.permit()), evidence);
    }
}
