package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Flow;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Step;
import org.anju.cases.flow.Verb;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks over the whole table: by rule and at random. */
class WalkTest {

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);

    private static List<Actor> hands(Cast cast) {
        return List.of(cast.applicant(), cast.agent(), cast.clerk(), cast.approver(), Actor.clock());
    }

    private Command.Move command(Verb verb, String no) {
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
            case WITHDRAW -> new Command.Withdraw(no, version, Stage.enough());
            case OVERDUE -> new Command.Overdue(no, version);
        };
    }

    /** What the table does not have is refused, whoever asks, and leaves no trace. */
    @ParameterizedTest
    @EnumSource(State.class)
    void what_the_table_does_not_have_nobody_can_do(State state) {
        Cast cast = stage.cast();
        String no = stage.bringTo(state, cast);
        CaseView before = stage.seen(no, Actor.clock()).orElseThrow();
        for (Actor hand : hands(cast)) {
            Set<Verb> wrong = EnumSet.complementOf(EnumSet.of(Verb.OPEN));
            wrong.removeAll(Flow.NEW_PERMIT.verbs(state, hand.role()));
            for (Verb verb : wrong) {
                assertThat(stage.handle(command(verb, no), hand))
                        .as("%s %s by %s", state, verb, hand.role())
                        .matches(outcome -> outcome instanceof Outcome.Absent
                                || outcome instanceof Outcome.Refused refused
                                        && refused.why().key().equals("cases.noStep"));
            }
        }
        assertThat(stage.seen(no, Actor.clock()).orElseThrow()).isEqualTo(before);
    }

    /** What the table has leads where the table says. */
    @Test
    void every_row_of_the_table_can_be_walked() {
        for (Step<State, Verb> row : Flow.NEW_PERMIT.steps()) {
            if (row.from() == null) {
                continue;
            }
            Cast cast = stage.cast();
            String no = stage.bringTo(row.from(), cast);
            Actor hand = hands(cast).stream()
                    .filter(each -> each.role() == row.by())
                    .findFirst()
                    .orElseThrow();
            prepare(row, no, cast);
            assertThat(stage.handle(command(row.verb(), no), hand))
                    .as(row.toString())
                    .isInstanceOf(Outcome.Done.class);
            assertThat(stage.state(no)).as(row.toString()).isEqualTo(row.to());
        }
    }

    private void prepare(Step<State, Verb> row, String no, Cast cast) {
        switch (row.verb()) {
            case VOUCH -> stage.answerAll(no, cast.agent());
            case RECOMMEND -> stage.answerAll(no, cast.clerk());
            case LAPSE -> stage.clock().advanceDays(31);
            case OVERDUE -> stage.clock().advanceDays(60);
            default -> {}
        }
    }

    /** However it went, the events folded from the first to the last lead to where the case stands. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20261123, 4242})
    void at_random_the_events_always_lead_to_the_state(long seed) {
        Random random = new Random(seed);
        List<Cast> casts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            casts.add(stage.cast());
        }
        Set<String> numbers = new LinkedHashSet<>();
        casts.forEach(cast -> numbers.add(stage.open(cast)));
        for (int i = 0; i < 250; i++) {
            Cast cast = casts.get(random.nextInt(casts.size()));
            stage.register.own(cast.applicant()).ifPresent(view -> step(view, cast, random, numbers));
            if (random.nextInt(12) == 0) {
                stage.clock().advance(Duration.ofHours(random.nextInt(120)));
                stage.sweep.run();
            }
        }
        numbers.forEach(no -> fold(no, seed));
    }

    private void step(CaseView view, Cast cast, Random random, Set<String> numbers) {
        if (!view.state().open()) {
            if (stage.handle(new Command.Open(cast.person()), cast.applicant()) instanceof Outcome.Done done) {
                numbers.add(done.id());
            }
            return;
        }
        Actor hand = hands(cast).get(random.nextInt(5));
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
                stage.handle(command(verb, view.no()), hand);
            }
        }
    }

    private void fold(String no, long seed) {
        CaseView view = stage.seen(no, Actor.clock()).orElseThrow();
        @Nullable State state = null;
        int seq = 0;
        for (CaseEvent event : view.events()) {
            assertThat(event.from()).as("seed %d, %s", seed, event).isEqualTo(state);
            assertThat(event.seq()).as("seed %d, %s", seed, event).isEqualTo(++seq);
            if (event.from() != null) {
                Step<State, Verb> row = Flow.NEW_PERMIT
                        .step(event.from(), event.verb(), event.role())
                        .orElseThrow();
                assertThat(event.to()).isEqualTo(row.to());
            }
            state = event.to();
        }
        assertThat(view.state()).as("seed %d, %s", seed, no).isEqualTo(state);
        assertThat(view.version()).isEqualTo(seq);
        assertThat(stage.permits.of(view.person(), Actor.clock()).stream()
                        .filter(permit -> permit.caseNo().equals(no)))
                .hasSize(state == State.GRANTED ? 1 : 0);
    }
}
