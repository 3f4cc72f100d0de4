package org.anju.parties;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 离职登记: keeps who left when and by when he is to be released; what was late stays on the list (G-4.2-1, G-4.7-11). */
@Component
public class LeaverRegister {

    /** An agent may note a leaving so far ahead. */
    public static final int AHEAD_DAYS = 90;

    private final Leavings leavings;
    private final Associations associations;
    private final Employers employers;
    private final Trail trail;
    private final InstantSource clock;
    private final PolicyBook book;

    public LeaverRegister(
            Leavings leavings,
            Associations associations,
            Employers employers,
            Trail trail,
            InstantSource clock,
            PolicyBook book) {
        this.book = book;
        this.leavings = leavings;
        this.associations = associations;
        this.employers = employers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Says that somebody left: he himself, or an agent, who may do so ahead of the day. */
    public Outcome report(Actor actor, UUID association, LocalDate leftOn) {
        Optional<Association> kept = kept(actor, association);
        if (kept.isEmpty()) {
            return new Outcome.Absent();
        }
        LocalDate today = Beijing.today(clock);
        LocalDate latest = actor.is(Role.AGENT) ? today.plusDays(AHEAD_DAYS) : today;
        Optional<Refusal> refusal = own(actor, kept.get()).or(() -> Leaving.refusal(kept.get(), leftOn, latest));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        LocalDate last = lastDay(leftOn);
        if (!leavings.add(association, leftOn, actor, clock.instant(), last, due(leftOn))) {
            return new Outcome.Stale();
        }
        record(actor, "association.leaving", association, Map.of("left", leftOn, "last", last));
        return new Outcome.Done(association.toString());
    }

    /** Takes back what one's own side said, as long as it is not overdue. */
    public Outcome takeBack(Actor actor, UUID association) {
        Optional<Association> kept = kept(actor, association);
        if (kept.isEmpty()) {
            return new Outcome.Absent();
        }
        Optional<Refusal> refusal = own(actor, kept.get());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Optional<Leaving> open = leavings.open(association).filter(each -> each.by() == actor.role());
        if (open.isEmpty() || !leavings.close(open.get().id(), Leaving.Close.TAKEN_BACK, clock.instant())) {
            return new Outcome.Stale();
        }
        record(
                actor,
                "association.stays",
                association,
                Map.of("left", open.get().leftOn()));
        return new Outcome.Done(association.toString());
    }

    /** In the transaction of the release: closes what was open; a release after the last day is overdue, reported or not. */
    public void released(Actor agent, UUID association, LocalDate leftOn) {
        Instant now = now();
        Instant due = due(leftOn);
        boolean late = !now.isBefore(due);
        Optional<Leaving> open = leavings.open(association);
        Optional<Leaving> same = open.filter(each -> each.leftOn().equals(leftOn));
        if (same.isPresent()) {
            if (late) {
                leavings.overdue(same.get().id(), now);
            }
            leavings.close(same.get().id(), Leaving.Close.RELEASED, now);
        } else {
            open.ifPresent(each -> leavings.close(each.id(), Leaving.Close.CORRECTED, now));
            leavings.addReleased(association, leftOn, agent, now, lastDay(leftOn), due, late ? now : null);
        }
        if (late && same.filter(Leaving::overdue).isEmpty()) {
            record(agent, "association.overdue", association, Map.of("left", leftOn, "last", lastDay(leftOn)));
        }
    }

    /** Marks one release that nobody made in time; nothing where none is left. */
    public Optional<Leaving> markNextOverdue(Actor sweep, Collection<UUID> except) {
        Instant now = now();
        Optional<Leaving> due = leavings.lockNextDue(now, except);
        due.ifPresent(each -> {
            leavings.overdue(each.id(), now);
            record(
                    sweep,
                    "association.overdue",
                    each.association(),
                    Map.of("left", each.leftOn(), "last", each.lastDay()));
        });
        return due;
    }

    /** 待解除: all that wait for this reader's side, the nearest last day first. */
    public List<Leaving> open(Actor actor) {
        return leavings.list(actor, "and l.closed_at is null order by l.last_day, l.id");
    }

    /** What came of the releases of this agent's employer. */
    public List<Leaving> released(Actor agent) {
        return leavings.list(agent, "and l.closed_as = 'RELEASED' order by l.closed_at desc, l.id");
    }

    /** 超期未解除: candidates of breach E for the office (G-4.7-11), those still open first. */
    public List<Leaving> overdue(Actor office, String employer) {
        return office.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.CLOCK)
                ? leavings.overdue(office, employer.strip())
                : List.of();
    }

    /** Employers that have a release to make whose last day is that day or later: whom reminders look at. */
    public List<UUID> employersDue(LocalDate from) {
        return leavings.due(from);
    }

    private Optional<Association> kept(Actor actor, UUID association) {
        boolean may = actor.is(Role.APPLICANT)
                || actor.is(Role.AGENT) && employers.acts(actor.person(), actor.employer(), Beijing.today(clock));
        return may ? associations.find(actor, association).filter(Association::confirmed) : Optional.empty();
    }

    private static Optional<Refusal> own(Actor actor, Association kept) {
        return actor.is(Role.AGENT) ? Confirming.own(actor, kept) : Optional.empty();
    }

    /** As the database keeps it: rounded up, the last half microsecond of the last day would be late already. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate lastDay(LocalDate leftOn) {
        return Limit.RELEASE.lastDay(leftOn, book.days()).date();
    }

    private Instant due(LocalDate leftOn) {
        return Limit.RELEASE.dueInstant(leftOn, book.days());
    }

    private void record(Actor actor, String act, UUID association, Map<String, ?> evidence) {
        trail.record(actor, act, new Subject("association", association.toString()), evidence);
    }
}
