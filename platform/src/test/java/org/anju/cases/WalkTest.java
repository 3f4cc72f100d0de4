package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Flow;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Step;
import org.anju.cases.flow.Verb;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
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

    /** What the table does not have is refused, whoever asks, and leaves no trace. */
    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "ENDED")
    void what_the_table_does_not_have_nobody_can_do(State state) {
        Cast cast = stage.cast();
        String no = stage.bringTo(state, cast);
        CaseView before = stage.seen(no, Actor.clock()).orElseThrow();
        for (Actor hand : CaseWalk.hands(cast)) {
            Set<Verb> wrong = EnumSet.complementOf(EnumSet.of(Verb.OPEN));
            wrong.removeAll(Flow.NEW_PERMIT.verbs(state, hand.role()));
            for (Verb verb : wrong) {
                assertThat(stage.handle(CaseWalk.command(stage, verb, no), hand))
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
            Actor hand = CaseWalk.hands(cast).stream()
                    .filter(each -> each.role() == row.by())
                    .filter(each -> row.from() != State.APPEALED || !each.equals(cast.approver()))
                    .findFirst()
                    .orElseThrow();
            prepare(row, no, cast);
            assertThat(stage.handle(CaseWalk.command(stage, row.verb(), no), hand))
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

    /** However it went, the events lead to where the case stands, and each limit is what a second count of the days gives. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20261123, 4242})
    void at_random_the_events_always_lead_to_the_state_and_the_days_are_counted_right(long seed) {
        CaseWalk.Figures figures = new CaseWalk(database, seed).walk(250);
        assertThat(figures.findings()).as("seed %d", seed).isEmpty();
        assertThat(figures.acts()).as("seed %d", seed).isPositive();
        assertThat(figures.limits()).as("seed %d", seed).isPositive();
    }
}
