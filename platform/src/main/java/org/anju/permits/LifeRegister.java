package org.anju.permits;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.policy.permit.RenewalWindow;
import org.anju.policy.permit.Term;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 证件变动: what becomes of a permit after it was issued, by the rows of {@link Life}. Each act runs in the transaction of
 * whoever decided it.
 */
@Component
public class LifeRegister {

    private final Permits permits;
    private final Periods periods;
    private final CompanionRows companions;
    private final Trail trail;
    private final InstantSource clock;

    LifeRegister(Permits permits, Periods periods, CompanionRows companions, Trail trail, InstantSource clock) {
        this.permits = permits;
        this.periods = periods;
        this.companions = companions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * 挂起 what the person holds, from the day after: a permit is one thing on a day (G-4.2-3). Nothing where no permit is in
     * force that day and the next.
     */
    public Optional<Suspension> suspend(UUID person, Actor agent) {
        LocalDate from = Beijing.today(clock).plusDays(1);
        Optional<Permit> held = permits.lockLive(person)
                .filter(permit ->
                        periods.status(permit.number(), from.minusDays(1)).equals(Optional.of(PermitStatus.IN_FORCE)))
                .filter(permit -> periods.status(permit.number(), from).equals(Optional.of(PermitStatus.IN_FORCE)));
        held.ifPresent(permit ->
                turn(permit, Life.row(PermitStatus.IN_FORCE, Life.Act.SUSPEND), from, permit.to(), agent, Map.of()));
        return held.map(permit -> new Suspension(permit.number(), from));
    }

    /** The day from which it is suspended, today or to come; nothing where it is not. */
    public Optional<LocalDate> suspendedFrom(Permit permit) {
        LocalDate today = Beijing.today(clock);
        return periods.of(permit.number()).stream()
                .filter(period -> period.status() == PermitStatus.SUSPENDED)
                .filter(period -> period.to() == null || !period.to().isBefore(today))
                .map(Period::from)
                .findFirst();
    }

    /** Until the transaction ends nothing becomes of what that person holds but by it: ask before it is decided on. */
    public void hold(UUID person) {
        permits.hold(person);
    }

    /**
     * 恢复 under the new employer from today, to the day it ended on all along (G-4.2-5).
     *
     * @throws IllegalStateException where it is not suspended, or was to its end (G-4.2-10)
     */
    public Permit restore(String number, UUID employer, String caseNo, Actor approver) {
        Permit permit = permits.lock(number).orElseThrow();
        if (!ends(permit, PermitStatus.SUSPENDED) || permit.to().isBefore(Beijing.today(clock))) {
            throw new IllegalStateException("permit " + number + " is not suspended");
        }
        permits.employ(number, employer);
        permits.change(number, caseNo, Changed.EMPLOYER, clock.instant());
        turn(
                permit,
                Life.row(PermitStatus.SUSPENDED, Life.Act.RESTORE),
                Beijing.today(clock),
                permit.to(),
                approver,
                Map.of("case", caseNo));
        return permits.lock(number).orElseThrow();
    }

    /**
     * 续签: the new term is counted from the day after the old one. Where that day has passed the permit was not in
     * force in between, and stays so: it is in force again from today.
     *
     * @param contractEnd last day of the contract, null where it is open-ended
     * @return nothing where the contract ends before the new term begins (G-4.3-2), and where the permit was suspended to its
     *     end or is cancelled
     */
    public Optional<Permit> renew(String number, @Nullable LocalDate contractEnd, String caseNo, Actor approver) {
        Permit permit = permits.lock(number).orElseThrow();
        LocalDate today = Beijing.today(clock);
        LocalDate counted = RenewalWindow.of(permit.to()).renewedFrom();
        LocalDate from = counted.isBefore(today) ? today : counted;
        return Term.of(counted, contractEnd)
                .filter(term -> !term.to().isBefore(from))
                .filter(term -> ends(permit, PermitStatus.IN_FORCE))
                .map(term -> renew(permit, term, from, caseNo, approver));
    }

    /** What it is on its last day; by the table what lapsed, is suspended or cancelled stays so until then. */
    private boolean ends(Permit permit, PermitStatus as) {
        return periods.status(permit.number(), permit.to()).equals(Optional.of(as));
    }

    private Permit renew(Permit permit, Term term, LocalDate from, String caseNo, Actor approver) {
        LocalDate today = Beijing.today(clock);
        PermitStatus now = permit.to().isBefore(today) ? PermitStatus.EXPIRED : PermitStatus.IN_FORCE;
        if (now == PermitStatus.EXPIRED
                && periods.status(permit.number(), today).isEmpty()) {
            // the sweep has not come by yet, and the days between are lapsed ones all the same
            expire(permit, Actor.clock());
        }
        permits.renew(
                permit,
                new Permits.Further(caseNo, from, term.to(), term.clause(), today),
                Beijing.startOf(term.to().plusDays(1)));
        turn(
                permit,
                Life.row(now, Life.Act.RENEW),
                from,
                term.to(),
                approver,
                Map.of("case", caseNo, "to", term.to(), "term", term.clause()));
        return permits.lock(permit.number()).orElseThrow();
    }

    /** 基础信息变更: from now on the holder's details are those of that case. */
    public void describe(String number, String caseNo, Actor approver) {
        permits.change(number, caseNo, Changed.DETAILS, clock.instant());
        record(approver, "permit.details", number, Map.of("case", caseNo, "clause", "G-4.1-1"));
    }

    /** 随往人员变更: from today these come along, and nobody else (G-4.1-3). */
    public void accompany(String number, List<Companion> now, String caseNo, Actor approver) {
        Permit permit = permits.lock(number).orElseThrow();
        LocalDate today = Beijing.today(clock);
        companions.endBefore(number, today);
        companions.add(permit.number(), now, today);
        permits.change(number, caseNo, Changed.COMPANIONS, clock.instant());
        record(
                approver,
                "permit.companions",
                number,
                Map.of("case", caseNo, "companions", now.size(), "clause", "G-4.1-3"));
    }

    /**
     * 注销 for good, from this day on, with all companions the same instant.
     *
     * @return false where it is lapsed or cancelled already, or this hand may not
     */
    public boolean cancel(String number, Life.Ground ground, Actor actor) {
        Optional<Permit> held = permits.lock(number);
        LocalDate today = Beijing.today(clock);
        Optional<Life> row = held.flatMap(permit -> periods.status(number, today))
                .flatMap(status -> Life.row(status, Life.Act.CANCEL, actor.role()))
                .filter(each -> ground.by() == actor.role());
        row.ifPresent(each -> {
            Permit permit = held.orElseThrow();
            var cancelled = new Life(each.from(), each.act(), each.by(), each.to(), ground.clause());
            turn(permit, cancelled, today, null, actor, Map.of("ground", ground.name()));
            companions.endBefore(number, today);
            permits.nothingDue(number);
        });
        return row.isPresent();
    }

    /** One permit but those whose last day is over and that has not lapsed yet; nothing when there is none left. */
    public Optional<Permit> nextDue(Collection<String> except) {
        return permits.nextDue(clock.instant(), except);
    }

    /**
     * Lets it lapse (G-4.3-4, suspended G-4.2-10).
     *
     * @return false where it has been renewed or has ended meanwhile
     */
    public boolean expire(String number, Actor sweep) {
        Optional<Permit> due = permits.lockDue(number, clock.instant());
        due.ifPresent(permit -> {
            expire(permit, sweep);
            permits.nothingDue(number);
        });
        return due.isPresent();
    }

    private void expire(Permit permit, Actor sweep) {
        PermitStatus last = periods.status(permit.number(), permit.to()).orElse(PermitStatus.IN_FORCE);
        LocalDate from = permit.to().plusDays(1);
        turn(permit, Life.row(last, Life.Act.EXPIRE), from, null, sweep, Map.of("to", permit.to()));
    }

    /** From that day on the permit is what the row says. */
    private void turn(
            Permit permit, Life row, LocalDate from, @Nullable LocalDate to, Actor actor, Map<String, ?> evidence) {
        Instant now = clock.instant();
        periods.endBefore(permit.number(), from, now);
        periods.begin(permit, new Period(row.to(), from, to, actor.name(), row.clause()), now);
        var all = new TreeMap<String, Object>(evidence);
        all.put("from", from);
        all.put("clause", row.clause());
        record(actor, row.act().line(), permit.number(), all);
    }

    private void record(Actor actor, String act, String number, Map<String, ?> evidence) {
        trail.record(actor, act, new Subject("permit", number), evidence);
    }
}
