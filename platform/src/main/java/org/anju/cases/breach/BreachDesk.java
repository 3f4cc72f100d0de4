package org.anju.cases.breach;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.cases.PermitDesk;
import org.anju.cases.flow.Step;
import org.anju.cases.outside.Screenshot;
import org.anju.conduct.MeasureRegister;
import org.anju.materials.Examined;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.rule.Phrase;
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

/**
 * 办案台: the one place where the case of a breach moves (（七）, A-54). It obeys the table, asks the guards, and writes case,
 * event, measure and trail line in the caller's transaction; a cancellation ends the permit in the same one.
 */
@Component
public class BreachDesk {

    private final Breaches breaches;
    private final BreachRegister register;
    private final BreachGuards guards;
    private final BreachTelling telling;
    private final Candidates candidates;
    private final MeasureRegister measures;
    private final PermitDesk permits;
    private final Trail trail;
    private final InstantSource clock;
    private final PolicyBook book;

    BreachDesk(
            Breaches breaches,
            BreachRegister register,
            BreachGuards guards,
            BreachTelling telling,
            Candidates candidates,
            MeasureRegister measures,
            PermitDesk permits,
            Trail trail,
            InstantSource clock,
            PolicyBook book) {
        this.breaches = breaches;
        this.register = register;
        this.guards = guards;
        this.telling = telling;
        this.candidates = candidates;
        this.measures = measures;
        this.permits = permits;
        this.trail = trail;
        this.clock = clock;
        this.book = book;
    }

    /** Carries the command out in the caller's transaction; done with the number of the case. */
    public Outcome handle(BreachCommand command, Actor actor) {
        return switch (command) {
            case BreachCommand.Open open -> open(open, actor);
            case BreachCommand.Move move ->
                breaches.lock(move.no())
                        .filter(breach -> register.sees(breach, actor))
                        .map(breach -> move(breach, move, actor))
                        .orElseGet(Outcome.Absent::new);
        };
    }

    private Outcome open(BreachCommand.Open open, Actor officer) {
        Optional<Step<BreachState, BreachVerb>> step = BreachFlow.TABLE.step(null, BreachVerb.OPEN, officer.role());
        if (step.isEmpty() || !open.kind().of(open.party()) || !register.exists(open, officer)) {
            return new Outcome.Absent();
        }
        Instant now = clock.instant();
        Breach made = new Breach(
                breaches.next(officer.district(), Beijing.dateOf(now).getYear()),
                officer.district(),
                open.kind(),
                open.party(),
                open.employer(),
                open.person(),
                step.get().to(),
                1,
                now,
                null,
                null,
                Set.of(officer.hand()),
                List.of(),
                List.of());
        Optional<Refusal> refusal = refused(made, step.get(), open, officer);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        breaches.insert(made);
        append(made, 1, step.get(), new BreachEvent.Said(open.words(), List.of(), null, null, null), officer);
        UUID candidate = open.candidate();
        if (candidate != null && !candidates.taken(candidate, made.no(), officer, now)) {
            return new Outcome.Stale();
        }
        record(made, step.get(), officer, Map.of("kind", made.kind(), "party", made.party()));
        return new Outcome.Done(made.no());
    }

    private Outcome move(Breach breach, BreachCommand.Move move, Actor actor) {
        if (breach.version() != move.version()) {
            return new Outcome.Stale();
        }
        Optional<Step<BreachState, BreachVerb>> step = BreachFlow.TABLE.step(breach.state(), move.verb(), actor.role());
        if (step.isEmpty()) {
            return new Outcome.Refused(Refusal.of(
                    "cases.breach.noStep",
                    "G-4.7-5",
                    Phrase.of("breach.state." + breach.state()),
                    Phrase.of("breach.verb." + move.verb())));
        }
        Optional<Refusal> refusal = refused(breach, step.get(), move, actor);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Breach after = after(breach, move, step.get().to(), actor);
        if (!breaches.move(after, breach.version())) {
            return new Outcome.Stale();
        }
        Optional<Refusal> unmade = carryOut(after, move, actor);
        if (unmade.isPresent()) {
            return new Outcome.Refused(unmade.get());
        }
        Examined.Accepted file = move.file();
        Screenshot kept = file == null ? null : Screenshot.of(file);
        append(
                after,
                after.version(),
                step.get(),
                new BreachEvent.Said(move.words(), told(after, move), move.body(), move.measure(), kept),
                actor);
        var evidence = new TreeMap<String, Object>(Map.of("version", after.version()));
        if (kept != null) {
            evidence.put("sha256", kept.sha256());
        }
        if (move.measure() != null) {
            evidence.put("measure", move.measure());
        }
        record(after, step.get(), actor, evidence);
        telling.moved(after, move, actor);
        return new Outcome.Done(after.no());
    }

    private Optional<Refusal> refused(
            Breach breach, Step<BreachState, BreachVerb> step, BreachCommand wanted, Actor actor) {
        return BreachFlow.TABLE.guards(step).stream()
                .flatMap(guard -> guards.refusal(guard, breach, wanted, actor).stream())
                .findFirst();
    }

    /** Told anew, the time to state one's case begins anew. */
    private Breach after(Breach was, BreachCommand.Move move, BreachState to, Actor actor) {
        boolean told = move.verb() == BreachVerb.NOTIFY;
        LocalDate today = Beijing.today(clock);
        var hands = new HashSet<>(was.hands());
        // whoever decides is no part of finding out, and neither is the party
        if (actor.is(Role.CLERK, Role.SUPERVISOR)) {
            hands.add(actor.hand());
        }
        return new Breach(
                was.no(),
                was.district(),
                was.kind(),
                was.party(),
                was.employer(),
                was.person(),
                to,
                was.version() + 1,
                was.openedAt(),
                told ? Limit.STATE.lastDay(today, book.days()).date() : was.stateBy(),
                told ? Limit.STATE.dueInstant(today, book.days()) : was.stateDue(),
                hands,
                told ? move.drafts() : was.told(),
                move.verb() == BreachVerb.PROPOSE ? move.drafts() : was.proposed());
    }

    /** What the step means outside the case: measures begin or end, a permit is cancelled. */
    private Optional<Refusal> carryOut(Breach breach, BreachCommand.Move move, Actor actor) {
        if (move.verb() == BreachVerb.DECIDE) {
            for (Draft draft : breach.proposed()) {
                if (draft.kind() == MeasureKind.CANCELLATION && !cancelled(breach, actor)) {
                    return Optional.of(Refusal.of("cases.breach.guard.HAS_PERMIT", BreachGuard.HAS_PERMIT.clause()));
                }
                measures.impose(breach.no(), breach.party(), breach.employer(), breach.person(), draft, actor);
            }
        }
        UUID lifted = move.measure();
        return move.verb() == BreachVerb.LIFT && (lifted == null || !measures.lift(lifted, move.words(), actor))
                ? Optional.of(Refusal.of("cases.breach.guard.HOLDS", BreachGuard.HOLDS.clause()))
                : Optional.empty();
    }

    private boolean cancelled(Breach breach, Actor approver) {
        return guards.permit(breach)
                .filter(number -> permits.sanction(number, breach.no(), approver))
                .isPresent();
    }

    private static List<Draft> told(Breach after, BreachCommand.Move move) {
        return move.verb() == BreachVerb.DECIDE ? after.proposed() : move.drafts();
    }

    private void append(
            Breach breach, long seq, Step<BreachState, BreachVerb> step, BreachEvent.Said said, Actor actor) {
        breaches.append(
                breach.no(),
                new BreachEvent(seq, step.verb(), step.to(), clock.instant(), actor.name(), actor.role(), said),
                step.from(),
                actor.account());
    }

    private void record(Breach breach, Step<BreachState, BreachVerb> step, Actor actor, Map<String, ?> evidence) {
        var all = new TreeMap<String, Object>(evidence);
        all.put("clause", step.clause());
        trail.record(
                actor,
                "breach." + step.verb().name().toLowerCase(java.util.Locale.ROOT),
                new Subject("breach", breach.no()),
                all);
    }
}
