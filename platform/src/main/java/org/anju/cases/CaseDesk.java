package org.anju.cases;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.cases.flow.Guard;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Step;
import org.anju.cases.flow.Verb;
import org.anju.cases.hand.InHand;
import org.anju.cases.queue.Shelf;
import org.anju.parties.EmployerRegister;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.parties.profile.Statement;
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
 * 办件台: the one place where a case moves.
 *
 * <p>It finds the case as the actor may see it, holds the version he saw against the one there is, asks the table, asks
 * the guards, and writes place, event and trail line in the caller's transaction. A refusal is an answer; nothing was written. The file is long because nothing else may move a case.
 */
@Component
public class CaseDesk {

    private final Cases cases;
    private final CaseNumbers numbers;
    private final Events events;
    private final Guards guards;
    private final Moves moves;
    private final Locks locks;
    private final Reviews reviews;
    private final Enquiries enquiries;
    private final Intake intake;
    private final Telling telling;
    private final Seats seats;
    private final InHand hands;
    private final PersonRegister persons;
    private final EmployerRegister employers;
    private final Trail trail;
    private final Witnesses witnesses;
    private final InstantSource clock;

    CaseDesk(
            Cases cases,
            CaseNumbers numbers,
            Events events,
            Guards guards,
            Moves moves,
            Locks locks,
            Reviews reviews,
            Enquiries enquiries,
            Intake intake,
            Telling telling,
            Seats seats,
            InHand hands,
            PersonRegister persons,
            EmployerRegister employers,
            Trail trail,
            Witnesses witnesses,
            InstantSource clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.events = events;
        this.guards = guards;
        this.moves = moves;
        this.locks = locks;
        this.reviews = reviews;
        this.enquiries = enquiries;
        this.intake = intake;
        this.telling = telling;
        this.seats = seats;
        this.hands = hands;
        this.persons = persons;
        this.employers = employers;
        this.trail = trail;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /** Carries the command out in the caller's transaction: place, event, trail line and errand together, or nothing. */
    public Outcome handle(Command command, Actor actor) {
        return switch (command) {
            case Command.Open open -> open(open, actor);
            case Command.Move move -> move(move, actor);
        };
    }

    /** One open case of a kind for each person: in preparation it is found again, further on it is refused. */
    private Outcome open(Command.Open open, Actor actor) {
        if (!actor.is(Role.APPLICANT) || !open.person().equals(actor.person())) {
            return new Outcome.Absent();
        }
        cases.hold(open.person());
        Optional<CaseRow> running = cases.latest(open.person(), open.kind())
                .filter(row -> row.state().open());
        if (running.isPresent()) {
            return running.get().state().inPreparation()
                    ? new Outcome.Done(running.get().no())
                    : new Outcome.Refused(Refusal.of(
                            "cases.running", "G-3.2.3-1", running.get().no()));
        }
        Optional<Person> person = persons.person(actor, open.person());
        if (person.isEmpty()) {
            return new Outcome.Absent();
        }
        CaseRow row = CaseRow.fresh(
                numbers.next(Beijing.today(clock).getYear()),
                open.kind(),
                1,
                intake.district(open.person(), actor),
                open.person(),
                clock.instant(),
                Place.draft(person.get().name()));
        Step<State, Verb> step = row.flow().opening();
        Scene scene = new Scene(
                row, Optional.empty(), actor, row.openedAt(), () -> papers(row.person(), row.kind(), Optional.empty()));
        Optional<Refusal> refusal = refused(scene, step);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        cases.insert(row);
        events.append(row.no(), 1, step, row.openedAt(), actor, null, Moved.to(row.place()));
        record(actor, row, step, Map.of());
        return new Outcome.Done(row.no());
    }

    private Outcome move(Command.Move move, Actor actor) {
        if (actor.is(Role.AGENT) && !employers.acts(actor)) {
            return new Outcome.Absent();
        }
        if (actor.is(Role.APPLICANT) && actor.person() != null) {
            cases.hold(actor.person());
        }
        return cases.lock(move.caseNo(), actor)
                .map(row -> move(row, move, actor))
                .orElseGet(Outcome.Absent::new);
    }

    private Outcome move(CaseRow row, Command.Move move, Actor actor) {
        if (row.version() != move.version()) {
            return new Outcome.Stale();
        }
        Optional<Step<State, Verb>> step = row.flow().step(row.state(), move.verb(), actor.role());
        if (step.isEmpty()) {
            return new Outcome.Refused(Refusal.of(
                    "cases.noStep",
                    null,
                    Phrase.of("cases.state." + row.state()),
                    Phrase.of("cases.verb." + move.verb())));
        }
        if (actor.is(Role.APPROVER) && witnesses.silent()) {
            return new Outcome.Refused(Refusal.of("cases.unwitnessed", null));
        }
        if (move instanceof Command.Grant) {
            guards.hold(row.person());
        }
        Scene scene = scene(row, move, actor);
        Optional<Refusal> refusal = refused(scene, step.get());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        if (move instanceof Command.Appeal) {
            hands.free(Shelf.PERSON, row.no(), row.holder(), actor);
        }
        hands.acted(Shelf.PERSON, row.no(), row.holder(), step.get(), actor);
        return switch (move) {
            case Command.Check check -> reviews.keep(check, scene);
            case Command.LookedUp looked -> enquiries.keep(looked, scene);
            case Command.Enquire enquire -> enquiries.again(enquire, scene);
            default -> write(row, step.get(), moves.carryOut(scene, step.get().to()), scene);
        };
    }

    /** The first guard that does not let the step pass. */
    private Optional<Refusal> refused(Scene scene, Step<State, Verb> step) {
        for (Guard guard : scene.row().flow().guards(step)) {
            Optional<Refusal> refusal = guards.refusal(guard, scene);
            if (refusal.isPresent()) {
                return guard == Guard.QUOTA ? Optional.of(seats.queue(scene)) : refusal;
            }
        }
        return Optional.empty();
    }

    private Scene scene(CaseRow row, Command.Move move, Actor actor) {
        return new Scene(
                row,
                Optional.of(move),
                actor,
                clock.instant(),
                () -> papers(row.person(), row.kind(), Optional.of(row)));
    }

    private Papers papers(UUID person, Kind kind, Optional<CaseRow> row) {
        return intake.papers(person, kind, row, Beijing.today(clock));
    }

    private Outcome write(CaseRow row, Step<State, Verb> step, Moved moved, Scene scene) {
        cases.write(row.no(), row.version(), moved.place());
        if (step.verb() == Verb.SUBMIT) {
            cases.goTo(row.no(), intake.district(row.person(), scene.actor()));
        }
        events.append(row.no(), row.version() + 1, step, scene.now(), scene.actor(), scene.officer(), moved);
        var evidence = new TreeMap<String, Object>(moved.facts());
        evidence.remove("note");
        evidence.put("reasons", moved.reasons().stream().map(Reason::code).toList());
        record(scene.actor(), row, step, evidence);
        telling.of(row, step, moved.place());
        seats.moved(scene, step.verb(), moved.place());
        if (row.kind() != Kind.NEW && moved.place().state() == State.RETURNED) {
            // where the permit came to its end meanwhile there is nothing to hand it in for; the guard knows whether it
            // did
            handle(new Command.End(row.no(), row.version() + 1), Actor.clock());
        }
        return new Outcome.Done(row.no());
    }

    private void record(Actor actor, CaseRow row, Step<State, Verb> step, Map<String, ?> evidence) {
        var all = new TreeMap<String, Object>(evidence);
        all.put("from", String.valueOf(step.from()));
        all.put("to", step.to());
        all.put("version", row.version());
        all.put("clause", step.clause());
        trail.record(actor.in(row.district()), act(step.verb()), new Subject("case", row.no()), all);
    }

    private static String act(Verb verb) {
        return "case." + verb.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether that person's section or material may be written now. Ask it in the transaction that writes: until its end no
     * submission of that person can slip in between.
     *
     * @param item {@code section:WORK} or {@code slot:G-3.2.1-9}
     */
    public Editing mayEdit(UUID person, String item) {
        return locks.of(person, item);
    }

    /** The same of what he wants to save of a section; a holder changes some of it only by a case for that (G-4.1-6). */
    public Editing mayWrite(UUID person, Statement wanted) {
        return locks.of(person, wanted);
    }

    /** Why that business cannot be begun today; nothing where it can, or is begun already. */
    public Optional<Refusal> barred(Actor applicant, Kind kind) {
        UUID person = Objects.requireNonNull(applicant.person());
        CaseRow row = CaseRow.fresh("", kind, 0, applicant.district(), person, clock.instant(), Place.draft(""));
        Scene scene = new Scene(
                row, Optional.empty(), applicant, row.openedAt(), () -> papers(person, kind, Optional.empty()));
        return refused(scene, row.flow().opening());
    }

    /** What a submission of that kind would meet today: everything that would refuse it, not only the first. */
    public Optional<Readiness> readiness(Actor applicant, Kind kind) {
        UUID person = applicant.person();
        if (!applicant.is(Role.APPLICANT)
                || person == null
                || persons.person(applicant, person).isEmpty()) {
            return Optional.empty();
        }
        Optional<CaseRow> open =
                cases.latest(person, kind).filter(row -> row.state().open());
        CaseRow row = open.orElseGet(
                () -> CaseRow.fresh("", kind, 0, applicant.district(), person, clock.instant(), Place.draft("")));
        Scene scene = new Scene(
                row,
                Optional.of(new Command.Submit(row.no(), row.version(), true, true, true)),
                applicant,
                clock.instant(),
                () -> papers(person, kind, open));
        List<Guard> asked = row.state() == State.SUPPLEMENT
                ? List.of(Guard.COMPLETE, Guard.VALID)
                : row.flow().before().getOrDefault(Verb.SUBMIT, List.of());
        List<Refusal> blockers = asked.stream()
                // whether there is a seat, only asking for it tells
                .filter(guard -> guard != Guard.QUOTA)
                .flatMap(guard -> guards.refusal(guard, scene).stream())
                .toList();
        return Optional.of(Readiness.of(scene.papers(), blockers, guards.days()));
    }
}
