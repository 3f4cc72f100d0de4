package org.anju.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Flow;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Walks cases at random over the whole table, wrong moves among the right ones, pauses and the clock moved as well. After
 * each move the limit that runs is counted anew by {@link SecondCount}; in the end the events of each case must fold to
 * where it stands.
 */
public final class CaseWalk {

    private final Stage stage;
    private final Random random;
    private final List<Cast> casts = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final List<String> findings = new ArrayList<>();
    private int acts;
    private int refused;
    private long limits;

    public CaseWalk(Database database, long seed) {
        this.stage = new Stage(database);
        this.random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            casts.add(stage.cast());
        }
        casts.forEach(cast -> numbers.add(stage.open(cast)));
    }

    /**
     * What came of it.
     *
     * @param limits how often a running limit was counted a second time
     * @param findings what was not as it should be, each a sentence
     */
    public record Figures(int acts, int refused, int cases, long limits, List<String> findings) {

        public Figures and(Figures other) {
            List<String> both = new ArrayList<>(findings);
            both.addAll(other.findings);
            return new Figures(
                    acts + other.acts, refused + other.refused, cases + other.cases, limits + other.limits, both);
        }
    }

    public Figures walk(int steps) {
        for (int i = 0; i < steps; i++) {
            Cast cast = casts.get(random.nextInt(casts.size()));
            stage.register.own(cast.applicant()).ifPresent(view -> step(view, cast));
            if (random.nextInt(12) == 0) {
                stage.clock().advance(Duration.ofHours(random.nextInt(120)));
                stage.sweep.run();
            }
            stage.register.own(cast.applicant()).ifPresent(this::count);
        }
        numbers.forEach(this::fold);
        return new Figures(acts, refused, numbers.size(), limits, List.copyOf(findings));
    }

    private void step(CaseView view, Cast cast) {
        if (!view.state().open() && !(view.may(Verb.APPEAL) && random.nextBoolean())) {
            if (stage.handle(new Command.Open(cast.person()), cast.applicant()) instanceof Outcome.Done done) {
                numbers.add(done.id());
            }
            return;
        }
        Actor hand = hands(cast).get(random.nextInt(6));
        if (random.nextInt(3) == 0 && view.state() == State.EMPLOYER_REVIEW) {
            stage.answerAll(view.no(), cast.agent());
        }
        if (random.nextInt(3) == 0 && view.state() == State.CLERK_REVIEW) {
            stage.answerAll(view.no(), cast.clerk());
        }
        List<Verb> verbs = new ArrayList<>(EnumSet.complementOf(EnumSet.of(Verb.OPEN)));
        if (random.nextInt(10) > 0) {
            verbs.retainAll(Flow.NEW_PERMIT.verbs(view.state(), hand.role()));
        }
        if (!verbs.isEmpty()) {
            Verb verb = verbs.get(random.nextInt(verbs.size()));
            if (verb != Verb.WITHDRAW || random.nextInt(6) == 0) {
                boolean done = stage.handle(command(stage, verb, view.no()), hand) instanceof Outcome.Done;
                acts += done ? 1 : 0;
                refused += done ? 0 : 1;
            }
        }
    }

    /** The limit that runs, as the page shows it, against a count of our own over the events. */
    private void count(CaseView seen) {
        CaseView view = stage.seen(seen.no(), Actor.clock()).orElseThrow();
        Optional<LocalDate> counted = SecondCount.lastDay(view.state(), view.events());
        if (counted.isPresent()) {
            limits++;
            expect(
                    Objects.equals(counted.get(), view.lastDay()),
                    "%s in %s ends on %s by its page and on %s by its events",
                    view.no(),
                    view.state(),
                    view.lastDay(),
                    counted.get());
        }
    }

    private void fold(String no) {
        CaseView view = stage.seen(no, Actor.clock()).orElseThrow();
        State state = view.state();
        findings.addAll(Fold.of(view));
        long permits = stage.permits.of(view.person(), Actor.clock()).stream()
                .filter(permit -> permit.caseNo().equals(no))
                .count();
        expect(permits == (state == State.GRANTED ? 1 : 0), "%s in %s has %d permits", no, state, permits);
    }

    private void expect(boolean right, String otherwise, @Nullable Object... args) {
        if (!right) {
            findings.add(otherwise.formatted(args));
        }
    }

    static List<Actor> hands(Cast cast) {
        return List.of(cast.applicant(), cast.agent(), cast.clerk(), cast.approver(), Actor.clock(), cast.reviewer());
    }

    static Command.Move command(Stage stage, Verb verb, String no) {
        long version = stage.version(no);
        return switch (verb) {
            case OPEN -> throw new IllegalArgumentException();
            case SUBMIT -> new Command.Submit(no, version, true, true);
            case CHECK -> new Command.Check(no, version, List.of());
            case VOUCH -> new Command.Vouch(no, version, null);
            case RETURN -> new Command.Return(no, version, List.of(Stage.mend()));
            case LAPSE -> new Command.Lapse(no, version);
            case HOLD -> new Command.Hold(no, version, Stage.tax());
            case RESUME -> new Command.Resume(no, version, Stage.tax());
            case ASK ->
                new Command.Ask(
                        no,
                        version,
                        List.of(new AskedItem("slot:G-3.2.1-32", ReasonCode.UNREADABLE, "看不清。", "仍看不清")),
                        null);
            case ANSWER -> new Command.Answer(no, version, Map.of("slot:G-3.2.1-32", "说明"));
            case RECOMMEND -> new Command.Recommend(no, version, Decision.GRANT, List.of(), null);
            case GRANT -> new Command.Grant(no, version, null);
            case REFUSE -> new Command.Refuse(no, version, List.of(Stage.low()));
            case REMAND -> new Command.Remand(no, version, new Reason(ReasonCode.CHECK_AGAIN, "请核对收入。"));
            case APPEAL -> new Command.Appeal(no, version, Stage.wrong());
            case UPHOLD -> new Command.Uphold(no, version, Stage.stands());
            case SET_ASIDE -> new Command.SetAside(no, version, Stage.falls());
            case WITHDRAW -> new Command.Withdraw(no, version, Stage.enough());
            case OVERDUE -> new Command.Overdue(no, version);
            case END -> new Command.End(no, version);
        };
    }
}
