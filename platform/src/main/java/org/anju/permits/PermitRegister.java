package org.anju.permits;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.permit.Term;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 证件册: keeps the permits and what each of them was on each day. */
@Component
public class PermitRegister {

    private final Permits permits;
    private final Periods periods;
    private final CompanionRows companions;
    private final Trail trail;
    private final InstantSource clock;

    PermitRegister(Permits permits, Periods periods, CompanionRows companions, Trail trail, InstantSource clock) {
        this.permits = permits;
        this.periods = periods;
        this.companions = companions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Issues a permit with the next number, in the caller's transaction; nothing where the contract has already ended (G-4.3-2). */
    public Optional<Permit> issue(Grant grant, Actor approver) {
        return Term.of(grant.on(), grant.contractEnd()).map(term -> issue(grant, term, approver));
    }

    private Permit issue(Grant grant, Term term, Actor approver) {
        Life row = Life.row(null, Life.Act.ISSUE);
        String number = permits.nextNumber(grant.district(), grant.on().getYear());
        Permit permit = new Permit(
                number,
                grant.person(),
                grant.employer(),
                grant.caseNo(),
                grant.caseNo(),
                grant.caseNo(),
                grant.caseNo(),
                term.from(),
                term.to(),
                term.clause(),
                grant.on(),
                grant.companions());
        Period inForce = new Period(row.to(), term.from(), term.to(), approver.name(), row.clause());
        permits.insert(permit, grant.district(), Beijing.startOf(term.to().plusDays(1)));
        periods.begin(permit, inForce, clock.instant());
        trail.record(
                approver,
                "permit.issue",
                new Subject("permit", number),
                Map.of("case", grant.caseNo(), "from", term.from(), "to", term.to(), "clause", term.clause()));
        return permit;
    }

    /** What the permit is on that day; nothing where there is no such permit. Says nothing of a person, so anybody may ask. */
    public Optional<PermitStatus> statusOn(String number, LocalDate day) {
        return permits.term(number).map(term -> periods.status(number, day).orElseGet(() -> outside(term, day)));
    }

    /** A day in no period lies before the term or, where the clock has not swept yet, after it (G-4.3-4). */
    private static PermitStatus outside(Permits.Days term, LocalDate day) {
        return day.isBefore(term.from()) ? PermitStatus.NOT_YET : PermitStatus.EXPIRED;
    }

    /** The permit, where this reader may see it. */
    public Optional<Permit> find(String number, Actor actor) {
        return permits.find(number, actor);
    }

    /** That person's permits, newest first, where this reader may see them. */
    public List<Permit> of(UUID person, Actor actor) {
        return permits.of(person, actor);
    }

    /** Who came along on that day, where this reader may see the permit. */
    public List<Companion> companions(String number, LocalDate day, Actor actor) {
        return permits.find(number, actor).isPresent() ? companions.on(number, day) : List.of();
    }

    /** The person's permit that is neither lapsed nor cancelled, as the house itself sees it. */
    public Optional<Permit> live(UUID person) {
        return permits.live(person);
    }

    /** What the permit has been and, as far as it is known, will be; oldest first. */
    public List<Period> periods(String number, Actor actor) {
        return permits.find(number, actor).isPresent() ? periods.of(number) : List.of();
    }

    /** Permits in force on {@code from} that end between those days; of everybody, so the caller picks whose. */
    public List<PermitEnd> ending(LocalDate from, LocalDate until) {
        return permits.ending(from, until, null);
    }

    /** The same, of those persons only. */
    public List<PermitEnd> ending(LocalDate from, LocalDate until, Collection<UUID> persons) {
        return permits.ending(from, until, persons);
    }
}
