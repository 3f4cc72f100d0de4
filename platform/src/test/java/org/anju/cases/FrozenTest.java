package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.anju.cases.Stage.Cast;
import org.anju.parties.profile.Work;
import org.anju.policy.precheck.Verdict;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FrozenTest {

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);

    @Test
    void the_rules_give_the_same_bytes_again_from_what_was_frozen() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        Submission frozen = stage.register.submission(no, cast.agent()).orElseThrow();
        assertThat(frozen.replayed()).isEqualTo(frozen.findings());
        assertThat(frozen.assessment().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(frozen.edition()).isEqualTo("2024-01-01");
        assertThat(frozen.on()).isEqualTo(stage.today());
        assertThat(frozen.parameters()).contains("\"monthly\"");
    }

    @Test
    void what_is_written_later_does_not_reach_what_was_handed_in() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        Dossier before =
                stage.register.submission(no, cast.agent()).orElseThrow().dossier();
        stage.save(cast.applicant(), new Work(true, List.of()), 1);
        assertThat(stage.register.submission(no, cast.agent()).orElseThrow().dossier())
                .isEqualTo(before);
        assertThat(before.say(Work.class).orElseThrow().rows()).hasSize(1);
        assertThat(before.papers()).extracting(Dossier.Paper::slot).containsExactlyInAnyOrderElementsOf(Stage.SLOTS);
    }

    @Test
    void a_new_submission_is_frozen_anew_beside_the_first() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Stage.done(stage.handle(stage.ask(no, "slot:G-3.2.1-32"), cast.clerk()));
        Stage.done(stage.handle(
                new Command.Answer(no, stage.version(no), Map.of("slot:G-3.2.1-32", "说明")), cast.applicant()));
        assertThat(database.jdbc()
                        .sql("select round from cases_submission where case_no = ? order by 1")
                        .param(no)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void neither_events_nor_submissions_can_be_changed_by_the_application() {
        Cast cast = stage.cast();
        stage.submit(cast);
        for (String sql : List.of(
                "update cases_event set verb = 'GRANT'",
                "delete from cases_event",
                "update cases_submission set facts_sealed = ''",
                "delete from cases_submission",
                "update cases_check set fit = 'FITS'",
                "delete from cases_case",
                "update cases_case set person = gen_random_uuid()")) {
            assertThatThrownBy(() -> database.jdbc().sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }
}
