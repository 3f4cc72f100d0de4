package org.anju.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anju.conduct.SelfCheck.Answer;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SelfCheckRegisterTest {

    @RegisterExtension
    final Database database = new Database();

    private final Actor agent =
            new Actor(UUID.randomUUID(), "周雨桐", Role.AGENT, UUID.randomUUID(), UUID.randomUUID(), Actor.YANQING);

    private Outcome report(Actor by, int year, int version, Map<SelfCheckQuestion, Answer> answers) {
        return Objects.requireNonNull(
                database.transactions().execute(tx -> register().report(by, year, version, answers, null)));
    }

    private SelfCheckRegister register() {
        return new SelfCheckRegister(
                new SelfChecks(database.jdbc()), new Trail(database.jdbc(), database.clock()), database.clock());
    }

    private static Map<SelfCheckQuestion, Answer> answers(boolean leavers, @Nullable String done) {
        var all = new EnumMap<SelfCheckQuestion, Answer>(SelfCheckQuestion.class);
        for (SelfCheckQuestion each : SelfCheckQuestion.values()) {
            all.put(each, new Answer(true, null));
        }
        all.put(SelfCheckQuestion.LEAVERS, new Answer(leavers, done));
        return all;
    }

    @Test
    void each_year_is_reported_for_itself_and_a_correction_is_a_version_more() {
        database.clock().set(LocalDate.of(2026, 12, 30), LocalTime.of(9, 0));
        assertThat(report(agent, 2026, 0, answers(false, "已解除 1 人"))).isInstanceOf(Outcome.Done.class);
        assertThat(report(agent, 2026, 1, answers(true, null))).isInstanceOf(Outcome.Done.class);
        database.clock().set(LocalDate.of(2027, 1, 2), LocalTime.of(9, 0));
        assertThat(report(agent, 2027, 0, answers(true, null))).isInstanceOf(Outcome.Done.class);
        var all = register().of(agent);
        assertThat(all).extracting(SelfCheck::year).containsExactly(2027, 2026);
        assertThat(all).extracting(SelfCheck::version).containsExactly(1, 2);
        assertThat(Objects.requireNonNull(all.getLast().answers().get(SelfCheckQuestion.LEAVERS))
                        .fits())
                .isTrue();
        assertThat(register().reported(2026)).containsExactly(agent.employer());
        assertThat(database.jdbc()
                        .sql("select count(*) from conduct_self_check")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void somebody_who_filled_in_an_older_version_is_told_so() {
        report(agent, 2026, 0, answers(true, null));
        assertThat(report(agent, 2026, 0, answers(true, null))).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void a_no_without_words_and_a_question_left_out_are_refused() {
        assertThat(report(agent, 2026, 0, answers(false, null))).isInstanceOf(Outcome.Refused.class);
        Map<SelfCheckQuestion, Answer> open = answers(true, null);
        open.remove(SelfCheckQuestion.CONTACTS);
        assertThat(report(agent, 2026, 0, open)).isInstanceOf(Outcome.Refused.class);
        assertThat(register().of(agent)).isEmpty();
    }

    @Test
    void only_this_year_and_the_last_are_open_and_only_to_an_agent() {
        assertThat(report(agent, 2025, 0, answers(true, null))).isInstanceOf(Outcome.Done.class);
        assertThat(report(agent, 2024, 0, answers(true, null))).isInstanceOf(Outcome.Absent.class);
        assertThat(report(agent, 2027, 0, answers(true, null))).isInstanceOf(Outcome.Absent.class);
        Actor clerk = new Actor(UUID.randomUUID(), "韩窗口", Role.CLERK, null, null, Actor.YANQING);
        assertThat(report(clerk, 2026, 0, answers(true, null))).isInstanceOf(Outcome.Absent.class);
        assertThat(register().of(clerk)).isEmpty();
    }
}
