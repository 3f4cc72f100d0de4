package org.anju.conduct.spot;

import java.time.InstantSource;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 限制办理登记: keeps which employer may file no new business, why and until when (G-4.8-3, A-54). A clerk proposes, the employer
 * is heard, somebody else decides; whoever decides may lift it.
 */
@Component
public class RestrictionRegister {

    private final Restrictions restrictions;
    private final Trail trail;
    private final InstantSource clock;
    private final PolicyBook book;

    RestrictionRegister(Restrictions restrictions, Trail trail, InstantSource clock, PolicyBook book) {
        this.restrictions = restrictions;
        this.trail = trail;
        this.clock = clock;
        this.book = book;
    }

    /** What is proposed. */
    public record Wish(
            Restriction.Reason reason,
            String said,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate review) {}

    public Outcome propose(UUID employer, String name, Wish wish, Actor clerk) {
        if (!clerk.is(Role.CLERK)) {
            return new Outcome.Absent();
        }
        LocalDate today = Beijing.today(clock);
        LocalDate from = wish.from();
        boolean ends = wish.until() != null || wish.review() != null;
        if (!ends || before(wish.until(), from) || before(wish.review(), from)) {
            return refused("restriction.end");
        }
        if (from.isBefore(today)) {
            return refused("restriction.past");
        }
        var restriction = new Restriction(
                UUID.randomUUID(),
                employer,
                name,
                wish.reason(),
                wish.said(),
                from,
                wish.until(),
                wish.review(),
                Limit.STATE.lastDay(today, book.days()).date(),
                clock.instant(),
                clerk.hand(),
                clerk.name(),
                null,
                null,
                null);
        if (!restrictions.add(restriction, clerk.district())) {
            return refused("restriction.already");
        }
        return done(
                clerk,
                "restriction.propose",
                restriction,
                Map.of("reason", wish.reason().name()));
    }

    /** 陈述, once, while it is proposed or after; whether he acts for that employer, the caller has asked. */
    public Outcome state(UUID id, String words, Actor agent) {
        Optional<Restriction> found =
                restrictions.find(id).filter(each -> each.employer().equals(agent.employer()));
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        return restrictions.state(id, words, clock.instant())
                ? done(agent, "restriction.state", found.get(), Map.of())
                : new Outcome.Stale();
    }

    /** By another than the one who proposed, when the employer has spoken or had its time. */
    public Outcome decide(Restriction restriction, boolean imposed, String hearing, Actor approver) {
        if (!approver.is(Role.APPROVER)) {
            return new Outcome.Absent();
        }
        LocalDate today = Beijing.today(clock);
        if (approver.hand().equals(restriction.proposer())) {
            return refused("restriction.other");
        }
        if (imposed && !restriction.heard(today)) {
            return refused("restriction.hear", restriction.hearUntil());
        }
        if (imposed && before(restriction.until(), today)) {
            return refused("restriction.over");
        }
        var decision = new Restriction.Decision(imposed, hearing, clock.instant(), approver.name());
        return restrictions.decide(restriction.id(), decision, approver.hand())
                ? done(approver, "restriction.decide", restriction, Map.of("imposed", imposed))
                : new Outcome.Stale();
    }

    /** New business goes on from this instant. */
    public Outcome lift(Restriction restriction, String why, Actor approver) {
        if (!approver.is(Role.APPROVER)) {
            return new Outcome.Absent();
        }
        return restrictions.lift(restriction.id(), new Restriction.Lifting(clock.instant(), approver.name(), why))
                ? done(approver, "restriction.lift", restriction, Map.of())
                : new Outcome.Stale();
    }

    /** What stops that employer's new business on that day. */
    public Optional<Restriction> stopping(UUID employer, LocalDate day) {
        return restrictions.of(employer).stream()
                .filter(each -> each.stops(day))
                .findFirst();
    }

    /** Imposed ones whose last day fell into that time, both days included, and that nobody lifted before. */
    public List<Restriction> ended(LocalDate first, LocalDate last) {
        return restrictions.ended(first, last);
    }

    /** All of that employer, the newest first; for the office and its own agents. */
    public List<Restriction> of(UUID employer, Actor actor) {
        boolean office = actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR);
        boolean own = actor.is(Role.AGENT) && employer.equals(actor.employer());
        return office || own ? restrictions.of(employer) : List.of();
    }

    /** What is proposed or runs in the officer's district. */
    public List<Restriction> live(Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? restrictions.live(officer.district(), Beijing.today(clock))
                : List.of();
    }

    private static boolean before(@Nullable LocalDate day, LocalDate than) {
        return day != null && day.isBefore(than);
    }

    private static Outcome refused(String key, Object... args) {
        return new Outcome.Refused(Refusal.of(key, "G-4.8-3", args));
    }

    private Outcome done(Actor actor, String act, Restriction restriction, Map<String, ?> evidence) {
        var all = new java.util.HashMap<String, Object>(evidence);
        all.put("restriction", restriction.id().toString());
        trail.record(actor, act, new Subject("employer", restriction.employer().toString()), all);
        return new Outcome.Done(restriction.id().toString());
    }
}
