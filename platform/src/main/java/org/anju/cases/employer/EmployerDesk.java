package org.anju.cases.employer;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.cases.CaseNumbers;
import org.anju.cases.flow.Flow;
import org.anju.cases.flow.Step;
import org.anju.cases.hand.InHand;
import org.anju.cases.queue.Shelf;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.anju.trail.Witnesses;
import org.springframework.stereotype.Component;

/**
 * 单位办件台: the one place where an employer's case moves, and where an employer's filing is written.
 *
 * <p>It finds the case as the actor may see it, holds the version he saw against the one there is, asks the table, asks
 * the guards, and writes place, event and trail line in the caller's transaction. A refusal is an answer; nothing was written.
 * The file is long because nothing else may move an employer's case.
 */
@Component
public class EmployerDesk {

    private final EmployerCases cases;
    private final CaseNumbers numbers;
    private final EmployerEvents events;
    private final EmployerGuards guards;
    private final EmployerMoves moves;
    private final EmployerChecks checks;
    private final EmployerEnquiries enquiries;
    private final Folders folders;
    private final EmployerTelling telling;
    private final EmployerRegister employers;
    private final InHand hands;
    private final Trail trail;
    private final Witnesses witnesses;
    private final InstantSource clock;

    EmployerDesk(
            EmployerCases cases,
            CaseNumbers numbers,
            EmployerEvents events,
            EmployerGuards guards,
            EmployerMoves moves,
            EmployerChecks checks,
            EmployerEnquiries enquiries,
            Folders folders,
            EmployerTelling telling,
            EmployerRegister employers,
            InHand hands,
            Trail trail,
            Witnesses witnesses,
            InstantSource clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.events = events;
        this.guards = guards;
        this.moves = moves;
        this.checks = checks;
        this.enquiries = enquiries;
        this.folders = folders;
        this.telling = telling;
        this.employers = employers;
        this.hands = hands;
        this.trail = trail;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /** Carries the command out in the caller's transaction: place, event, trail line together, or nothing. */
    public Outcome handle(EmployerCommand command, Actor actor) {
        return switch (command) {
            case EmployerCommand.Open open -> open(open.kind(), actor);
            case EmployerCommand.Move move -> move(move, actor);
        };
    }

    /** One open case for rights for each employer: in preparation it is found again, further on it is refused. */
    private Outcome open(EmployerCaseKind kind, Actor actor) {
        UUID employer = actor.employer();
        if (employer == null || !employers.acts(actor) || !kind.grades()) {
            return new Outcome.Absent();
        }
        cases.hold(employer);
        Optional<EmployerRow> running = cases.open(employer);
        if (running.filter(row -> row.state().inPreparation() && row.kind() == kind)
                .isPresent()) {
            return new Outcome.Done(running.get().no());
        }
        if (running.isPresent()) {
            return new Outcome.Refused(Refusal.of(
                    "cases.employer.running", "G-3.1.1-16", running.get().no()));
        }
        if (employers.standing(employer) == Standing.FULL) {
            return new Outcome.Refused(Refusal.of("cases.employer.full", "G-3.1.1-16"));
        }
        return begin(kind, employer, actor, EmployerPlace.Due.NONE);
    }

    /** Opens a case by the first row of its table. */
    Outcome begin(EmployerCaseKind kind, UUID employer, Actor actor, EmployerPlace.Due due) {
        Optional<Employer> unit = employers.employer(Actor.clock(), employer);
        if (unit.isEmpty()) {
            return new Outcome.Absent();
        }
        var step = EmployerFlow.of(kind).opening();
        EmployerRow row = new EmployerRow(
                numbers.next(Beijing.today(clock).getYear()),
                1,
                kind,
                actor.district(),
                employer,
                clock.instant(),
                EmployerPlace.opened(step.to(), unit.get().name(), due),
                null);
        cases.insert(row);
        Map<String, String> facts = due.lastDay() == null
                ? Map.of()
                : Map.of("lastDay", due.lastDay().toString());
        events.append(row.no(), 1, step, row.openedAt(), actor, List.of(), facts);
        record(actor, row, step, Map.of());
        telling.opened(row);
        return new Outcome.Done(row.no());
    }

    private Outcome move(EmployerCommand.Move move, Actor actor) {
        UUID firm = actor.employer();
        if (actor.is(Role.AGENT)) {
            if (firm == null || !employers.acts(actor)) {
                return new Outcome.Absent();
            }
            cases.hold(firm);
        }
        return cases.lock(move.caseNo(), actor)
                .map(row -> move(row, move, actor))
                .orElseGet(Outcome.Absent::new);
    }

    private Outcome move(EmployerRow row, EmployerCommand.Move move, Actor actor) {
        if (row.version() != move.version()) {
            return new Outcome.Stale();
        }
        Flow<EmployerState, EmployerVerb, EmployerGuard> flow = EmployerFlow.of(row.kind());
        Optional<Step<EmployerState, EmployerVerb>> step = flow.step(row.state(), move.verb(), actor.role());
        if (step.isEmpty()) {
            return new Outcome.Refused(Refusal.of(
                    "cases.employer.noStep",
                    null,
                    Phrase.of("cases.employer.state." + row.state()),
                    Phrase.of("cases.employer.verb." + move.verb())));
        }
        if (actor.is(Role.APPROVER) && witnesses.silent()) {
            return new Outcome.Refused(Refusal.of("cases.unwitnessed", null));
        }
        var now = clock.instant();
        var scene = new EmployerScene(row, move, actor, now, () -> folders.examined(row, Beijing.dateOf(now)));
        for (EmployerGuard guard : flow.guards(step.get())) {
            Optional<Refusal> refusal = guards.refusal(guard, scene);
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
        }
        hands.acted(Shelf.EMPLOYER, row.no(), row.holder(), step.get(), actor);
        return switch (move) {
            case EmployerCommand.Check check -> keep(check, scene);
            case EmployerCommand.LookedUp looked -> enquiries.keep(looked, scene);
            case EmployerCommand.Enquire enquire -> enquiries.again(enquire, scene);
            default -> write(row, step.get(), moves.carryOut(scene, step.get().to()), scene);
        };
    }

    /** Answers are kept beside the case; it stays where it is, and so does its version. */
    private Outcome keep(EmployerCommand.Check check, EmployerScene scene) {
        EmployerRow row = scene.row();
        for (EmployerAnswer answer : check.answers()) {
            Optional<Refusal> refusal = AnswerRule.refusal(answer, row, scene.folder());
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
        }
        for (EmployerAnswer answer : check.answers()) {
            checks.add(row, answer, scene.folder().mark(answer.item(), row.round()), scene.actor(), scene.now());
        }
        trail.record(
                scene.actor(),
                "employer-case.check",
                new Subject("employer-case", row.no()),
                Map.of(
                        "items",
                        check.answers().stream().map(EmployerAnswer::item).toList()));
        return new Outcome.Done(row.no());
    }

    private Outcome write(
            EmployerRow row, Step<EmployerState, EmployerVerb> step, EmployerMoves.Led led, EmployerScene scene) {
        cases.write(row.no(), row.version(), led.place());
        List<EmployerReason> reasons = scene.move().reasons();
        events.append(row.no(), row.version() + 1, step, scene.now(), scene.actor(), reasons, led.facts());
        var evidence = new TreeMap<String, Object>(led.facts());
        evidence.remove("note");
        // a trail line can never be sealed anew: the telephone that was called stands in the event only
        evidence.remove("number");
        evidence.put("reasons", reasons.stream().map(EmployerReason::code).toList());
        record(scene.actor(), row, step, evidence);
        telling.moved(row, step.verb(), led.place());
        if (step.verb() == EmployerVerb.RECEIVE && row.kind().grades()) {
            settleRefiling(row, scene);
        }
        return new Outcome.Done(row.no());
    }

    /** The paper that has just come is the paper a running refiling waits for. */
    private void settleRefiling(EmployerRow row, EmployerScene scene) {
        cases.refiling(row.employer()).ifPresent(waiting -> {
            Step<EmployerState, EmployerVerb> step = EmployerFlow.REFILING
                    .step(EmployerState.PAPER, EmployerVerb.RECEIVE, Role.CLERK)
                    .orElseThrow();
            cases.write(waiting.no(), waiting.version(), waiting.place().at(step.to()));
            events.append(
                    waiting.no(),
                    waiting.version() + 1,
                    step,
                    scene.now(),
                    scene.actor(),
                    List.of(),
                    Map.of("with", row.no()));
            record(scene.actor(), waiting, step, Map.of("with", row.no()));
        });
    }

    private void record(Actor actor, EmployerRow row, Step<EmployerState, EmployerVerb> step, Map<String, ?> evidence) {
        var all = new TreeMap<String, Object>(evidence);
        all.put("kind", row.kind());
        all.put("from", String.valueOf(step.from()));
        all.put("to", step.to());
        all.put("version", row.version());
        all.put("clause", step.clause());
        trail.record(
                actor,
                "employer-case." + step.verb().name().toLowerCase(Locale.ROOT),
                new Subject("employer-case", row.no()),
                all);
    }
}
