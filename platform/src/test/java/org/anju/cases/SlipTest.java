package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.anju.cases.flow.State;
import org.anju.cases.slip.Slip;
import org.anju.cases.slip.SlipDesk;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Work;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An obvious slip is put right by the office, and what was written stays. */
class SlipTest {

    private static final String INFORMATION = "section:INFORMATION";
    private static final String WORK = "section:WORK";
    private static final String PLACE = "浙江省杭州市";

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final SlipDesk desk = stage.room(SlipDesk.class);

    private Outcome correct(String no, String item, String field, String was, String becomes, Actor officer) {
        return stage.tx(() -> desk.correct(no, item, field, was, becomes, "与户口本一致。", officer));
    }

    private Outcome place(String no, String becomes, Actor officer) {
        return correct(no, INFORMATION, "hukouPlace", PLACE, becomes, officer);
    }

    private Submission seen(String no, Actor reader) {
        return stage.register.submission(no, reader).orElseThrow();
    }

    private String placeOf(String no) {
        return String.valueOf(seen(no, Actor.clock())
                .dossier()
                .say(Information.class)
                .orElseThrow()
                .hukouPlace());
    }

    private long waiting(String topic, String key) {
        return database.jdbc()
                .sql("select count(*) from cases_outbox where topic = ? and key like ?")
                .params(topic, key)
                .query(Long.class)
                .single();
    }

    @Test
    void readers_see_the_corrected_value_and_the_original_beside_it_with_who_when_and_why() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Stage.done(place(no, "浙江省杭州市余杭区", cast.clerk()));
        assertThat(placeOf(no)).isEqualTo("浙江省杭州市余杭区");
        assertThat(seen(no, cast.clerk()).slips()).singleElement().satisfies(slip -> {
            assertThat(slip.was()).isEqualTo(PLACE);
            assertThat(slip.becomes()).isEqualTo("浙江省杭州市余杭区");
            assertThat(slip.why()).isEqualTo("与户口本一致。");
            assertThat(slip.by()).isEqualTo("韩窗口");
            assertThat(slip.at()).isEqualTo(stage.clock().instant());
        });
        assertThat(seen(no, cast.applicant()).slips())
                .as("outside they see the office, not its officers")
                .singleElement()
                .extracting(Slip::by)
                .isEqualTo("");
    }

    @Test
    void a_correction_leaves_a_trail_line_without_the_words_and_tells_applicant_and_agents() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        long version = stage.version(no);
        Stage.done(place(no, "浙江省温州市", cast.clerk()));
        UUID id = seen(no, cast.clerk()).slips().getFirst().id();
        assertThat(database.jdbc()
                        .sql("select evidence::text from trail_lines where act = 'case.correct' and subject_id = ?")
                        .param(no)
                        .query(String.class)
                        .single())
                .contains("hukouPlace")
                .doesNotContain("温州", "杭州");
        assertThat(waiting("notice", "slip:" + id + ":APPLICANT")).isEqualTo(1);
        assertThat(waiting("notice", "slip:" + id + ":AGENTS")).isEqualTo(1);
        assertThat(stage.version(no)).as("a correction moves no case").isEqualTo(version);
        assertThat(stage.state(no)).isEqualTo(State.CLERK_REVIEW);
    }

    @Test
    void a_word_of_a_list_is_corrected_and_corrected_again() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Stage.done(correct(no, WORK, "rows[0].employer", "甲公司", "乙公司", cast.clerk()));
        Stage.done(correct(no, WORK, "rows[0].employer", "乙公司", "丙公司", cast.clerk()));
        assertThat(seen(no, cast.clerk())
                        .dossier()
                        .say(Work.class)
                        .orElseThrow()
                        .rows())
                .singleElement()
                .extracting(Work.Row::employer)
                .isEqualTo("丙公司");
        assertThat(seen(no, cast.clerk()).slips()).hasSize(2);
    }

    @Test
    void figures_days_numbers_and_names_are_never_corrected_here() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        for (List<String> field : List.of(
                List.of(INFORMATION, "phone", "13800002056"),
                List.of(INFORMATION, "hukou", "OTHER_PROVINCE"),
                List.of(WORK, "rows[0].from", "2018-07-01"),
                List.of("section:EDUCATION", "diplomaNo", "1033512018050001"),
                List.of("section:EDUCATION", "degree", "BACHELOR"),
                List.of("section:INCOME", "taxContinuous", "true"),
                List.of("section:COMPANIONS", "children[0].name", "林小满"),
                List.of("slot:G-3.2.1-32", "name", "扫描件.pdf"))) {
            assertThat(correct(no, field.get(0), field.get(1), field.get(2), "改", cast.clerk()))
                    .as(field.toString())
                    .isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void only_whoever_has_the_case_in_hand_corrects_and_nobody_in_his_own_case() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Actor himself = new Actor(UUID.randomUUID(), "林知远", Role.CLERK, cast.person(), null, Actor.YANQING);
        assertThat(place(no, "丽水市", cast.approver())).isInstanceOf(Outcome.Refused.class);
        assertThat(place(no, "丽水市", cast.agent())).isInstanceOf(Outcome.Refused.class);
        assertThat(place(no, "丽水市", cast.applicant())).isInstanceOf(Outcome.Refused.class);
        assertThat(place(no, "丽水市", himself)).isInstanceOf(Outcome.Refused.class);
        assertThat(place("YQ-2026-999999", "丽水市", cast.clerk())).isInstanceOf(Outcome.Absent.class);

        String approval = stage.recommend(stage.cast());
        assertThat(place(approval, "丽水市", cast.clerk())).isInstanceOf(Outcome.Refused.class);
        assertThat(place(approval, "丽水市", cast.approver())).isInstanceOf(Outcome.Done.class);
        Stage.Cast other = stage.cast();
        String asked = stage.bringTo(State.SUPPLEMENT, other);
        assertThat(place(asked, "丽水市", other.clerk()))
                .as("with the applicant he mends it himself")
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoever_is_slower_than_a_colleague_sees_the_fresh_page() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Stage.done(place(no, "浙江省温州市", cast.clerk()));
        assertThat(place(no, "浙江省丽水市", cast.clerk())).isInstanceOf(Outcome.Stale.class);
        assertThat(correct(no, WORK, "rows[7].employer", "甲公司", "乙公司", cast.clerk()))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void a_correction_has_one_to_100_characters_and_differs_and_its_reason_one_to_300() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        assertThat(place(no, " ", cast.clerk())).isInstanceOf(Outcome.Refused.class);
        assertThat(place(no, PLACE + " ", cast.clerk())).isInstanceOf(Outcome.Refused.class);
        assertThat(place(no, "长".repeat(101), cast.clerk())).isInstanceOf(Outcome.Refused.class);
        for (String why : List.of(" ", "由".repeat(301))) {
            assertThat(stage.<Outcome>tx(
                            () -> desk.correct(no, INFORMATION, "hukouPlace", PLACE, "杭州", why, cast.clerk())))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(place(no, "长".repeat(100), cast.clerk())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_correction_goes_on_to_the_next_round_as_long_as_the_applicant_says_the_same() {
        Stage.Cast same = stage.cast();
        String no = stage.vouch(same);
        Stage.done(place(no, "浙江省温州市", same.clerk()));
        again(no, same);
        assertThat(placeOf(no)).isEqualTo("浙江省温州市");
        assertThat(stage.register.changedSince(no, 1, same.clerk()))
                .noneMatch(change -> change.item().equals(INFORMATION));

        Stage.Cast anew = stage.cast();
        String other = stage.vouch(anew);
        Stage.done(place(other, "浙江省温州市", anew.clerk()));
        Stage.done(stage.handle(stage.ask(other, INFORMATION, "slot:G-3.2.1-32"), anew.clerk()));
        Information said =
                seen(other, Actor.clock()).dossier().say(Information.class).orElseThrow();
        stage.save(
                anew.applicant(),
                new Information(
                        said.sex(),
                        said.ethnicity(),
                        said.marital(),
                        said.hukou(),
                        "浙江省宁波市",
                        said.phone(),
                        said.email(),
                        said.address(),
                        said.criminalRecord()),
                1);
        resubmit(other, anew);
        assertThat(placeOf(other)).isEqualTo("浙江省宁波市");
        assertThat(seen(other, anew.clerk()).slips()).isEmpty();
    }

    private void again(String no, Stage.Cast cast) {
        Stage.done(stage.handle(stage.ask(no, "slot:G-3.2.1-32"), cast.clerk()));
        resubmit(no, cast);
    }

    private void resubmit(String no, Stage.Cast cast) {
        stage.put(cast.applicant(), "G-3.2.1-32");
        Stage.done(stage.handle(new Command.Answer(no, stage.version(no), java.util.Map.of()), cast.applicant()));
        stage.vouch(no, cast);
    }

    @Test
    void after_the_grant_an_approver_corrects_what_the_sheet_says_and_it_is_made_anew() {
        Stage.Cast cast = stage.cast();
        String no = stage.bringTo(State.GRANTED, cast);
        String permit =
                String.valueOf(stage.seen(no, cast.clerk()).orElseThrow().permitNo());
        assertThat(waiting("sheet", permit + "%")).isEqualTo(1);
        assertThat(place(no, "浙江省温州市", cast.clerk())).isInstanceOf(Outcome.Refused.class);
        assertThat(correct(no, WORK, "rows[0].employer", "甲公司", "乙公司", cast.approver()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(place(no, "浙江省温州市", cast.approver())).isInstanceOf(Outcome.Done.class);
        assertThat(waiting("sheet", permit + "%")).isEqualTo(2);
        assertThat(placeOf(no)).isEqualTo("浙江省温州市");
    }

    @Test
    void what_was_frozen_stays_byte_for_byte_and_what_was_corrected_is_never_changed() {
        Stage.Cast cast = stage.cast();
        String no = stage.vouch(cast);
        byte[] frozen = dossier(no);
        String findings = seen(no, cast.clerk()).findings();
        Stage.done(place(no, "浙江省温州市", cast.clerk()));
        assertThat(dossier(no)).isEqualTo(frozen);
        assertThat(seen(no, cast.clerk()).findings()).isEqualTo(findings);
        assertThat(seen(no, cast.clerk()).replayed()).isEqualTo(findings);
        assertThatThrownBy(() -> database.jdbc()
                        .sql("update cases_slip set why = '别的' where case_no = ?")
                        .param(no)
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    private byte[] dossier(String no) {
        return database.jdbc()
                .sql("select dossier_sealed from cases_submission where case_no = ?")
                .param(no)
                .query((row, n) -> row.getBytes(1))
                .single();
    }
}
