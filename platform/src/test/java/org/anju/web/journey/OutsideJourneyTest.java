package org.anju.web.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.cases.CaseDesk;
import org.anju.cases.Command;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.outside.Asker;
import org.anju.checks.Source;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Outside checks as the clerk and the applicant meet them; tax, insurance and degree are simulated, criminal records are not connected. */
class OutsideJourneyTest {

    private final House house = House.demo();
    private final Townsfolk folk = new Townsfolk(house);

    @Test
    void when_the_clerk_opens_the_case_the_simulated_answers_are_there_and_say_that_they_are_simulated() {
        String no = folk.vouched();
        folk.outsideAnswered(no);
        Browser clerk = folk.as(folk.clerk).get("/desk/cases/" + no + "?tab=MACHINE");
        clerk.hasStatus(200).hasText("社会保险缴费记录").hasText("待人工核验");
        clerk.click("查看核验、人工核验").hasStatus(200).isAt("/desk/cases/" + no + "/outside");
        clerk.hasText("由演示环境生成，不是真实记录").hasText("由本单位按时缴纳");
        Element insurance = card(clerk, "social-insurance");
        assertThat(insurance.select("li")).hasSize(6);
        assertThat(insurance.text()).contains("一致", "模拟");
        clerk.get("/en/desk/cases/" + no + "/outside").hasText("simulated").hasText("paid in time by this unit");
        assertThat(looks(no, folk.clerk)).isEqualTo(2);
    }

    @Test
    void the_applicant_is_asked_for_no_proof_of_social_insurance_and_sees_that_it_was_compared() {
        String no = folk.submitted();
        Browser applicant = folk.as(folk.applicant);
        assertThat(house.bean(CaseDesk.class)
                        .readiness(folk.applicant, Kind.NEW)
                        .orElseThrow()
                        .checklist())
                .isNotEmpty()
                .noneMatch(material -> material.clause().equals("G-3.2.1-46"));
        applicant.get("/me/materials").hasStatus(200).hasNoText("社保").hasNoText("社会保险");
        applicant.get("/me/profile/income").hasText("社保记录由系统比对，不用上传");
        assertThat(applicant.page().select("input[type=file]")).isEmpty();
        applicant.get("/me/case").hasNoText("核验");
        folk.answerAll(no, folk.agent);
        folk.move(new Command.Vouch(no, folk.view(no).version(), null), folk.agent);
        folk.outsideAnswered(no);
        applicant.get("/me/case").hasText("核验").hasText("社会保险缴费记录").hasText("模拟");
        applicant.hasNoText("由本单位按时缴纳");
        folk.as(folk.second).get("/desk/cases/" + no + "/outside").hasStatus(403);
        applicant.get("/desk/cases/" + no + "/outside").hasStatus(403);
    }

    @Test
    void where_no_machine_can_ask_the_clerk_looks_himself_and_keeps_a_screenshot_that_only_the_office_opens() {
        String no = folk.vouched();
        String here = "/desk/cases/" + no + "/outside";
        Browser clerk =
                folk.as(folk.clerk).get(here + "?source=CRIMINAL_RECORD").hasText("这个来源没有接入系统");
        clerk.form("#look").submit().hasStatus(422);
        assertThat(clerk.page().select(".field--bad, .errmsg, [aria-invalid]")).isNotEmpty();
        LocalDate tomorrow = folk.today().plusDays(1);
        fill(clerk.form("#look"), "POLICE")
                .set("day.y", String.valueOf(tomorrow.getYear()))
                .set("day.m", String.valueOf(tomorrow.getMonthValue()))
                .set("day.d", String.valueOf(tomorrow.getDayOfMonth()))
                .submit()
                .hasStatus(422)
                .hasText("核验时间不能晚于现在");
        clerk.get(here + "?source=CRIMINAL_RECORD");
        fill(clerk.form("#look"), "POLICE")
                .attach("shot", "回函.jpg", "image/jpeg", Townsfolk.picture(1240, 1754, false))
                .submit()
                .hasStatus(200)
                .isAt(here)
                .hasText("公安机关协查回函")
                .hasText("没有查到记录。")
                .hasText("韩窗口");
        String shot = card(clerk, "criminal-record")
                .select("a[href^=/files/outside/]")
                .attr("href");
        clerk.get(shot).hasStatus(200);
        assertThat(clerk.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(clerk.header("Cache-Control")).isEqualTo("no-store");
        folk.as(folk.approver).get(shot).hasStatus(200);
        for (Actor stranger : List.of(folk.applicant, folk.agent)) {
            folk.as(stranger).get(shot).hasStatus(404);
        }
        folk.as(folk.clerk).get("/files/outside/" + UUID.randomUUID()).hasStatus(404);
        folk.as(folk.approver).get(here).hasText("没有查到记录。");
        assertThat(folk.as(folk.approver).get(here + "?source=TAX").page().select("#look, form[action$=again]"))
                .isEmpty();
    }

    @Test
    void a_file_that_is_no_picture_is_not_taken_and_nothing_is_written_down() {
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk).get("/desk/cases/" + no + "/outside?source=CRIMINAL_RECORD");
        fill(clerk.form("#look"), "POLICE")
                .attach("shot", "回函.jpg", "image/jpeg", "<script>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .submit()
                .hasStatus(422)
                .hasText("回函.jpg");
        clerk.get("/desk/cases/" + no + "/outside").hasNoText("没有查到记录。");
    }

    @Test
    void by_hand_after_the_machine_a_reason_is_asked_for_and_both_stay_to_be_seen() {
        String no = folk.vouched();
        folk.outsideAnswered(no);
        String here = "/desk/cases/" + no + "/outside";
        Browser clerk = folk.as(folk.clerk).get(here + "?source=DEGREE");
        fill(clerk.form("#look"), "CHSI").submit().hasStatus(422).hasText("请写明为什么另作登记");
        fill(clerk.form("#look"), "CHSI").set("why", "证书编号要逐位核对").submit().hasStatus(200);
        Element degree = card(clerk, "degree");
        assertThat(degree.text()).contains("人工核验", "学信网", "证书编号要逐位核对", "以前的结果（1）", "模拟");
        clerk.form("form[action$=again]:has(input[value=DEGREE])").submit().hasStatus(200);
        folk.outsideAnswered(no);
        assertThat(card(clerk.get(here), "degree").text()).contains("以前的结果（2）");
        assertThat(folk.view(no).state()).isEqualTo(State.CLERK_REVIEW);
    }

    @Test
    void a_source_that_is_down_keeps_nobody_waiting() {
        house.bean(Asker.class).run(Source.TAX);
        String no = house.sql()
                .sql("select no from cases_case where person_name = '王䶮' limit 1")
                .query(String.class)
                .single();
        folk.waitFor("select count(*) from cases_question where source = 'TAX' and tries = 0 and case_no = ?", no);
        Browser clerk =
                folk.as(folk.clerk).get("/desk/cases/" + no + "/outside").hasStatus(200);
        assertThat(card(clerk, "tax").text()).containsPattern("暂时查不到|未能查询").contains("人工核验");
        clerk.get("/desk/cases/" + no + "/recommend?decision=GRANT").hasStatus(200);
    }

    private static Form fill(Form form, String place) {
        return form.set("place", place)
                .set("time", "00:00")
                .set("agreement", "MATCH")
                .set("sentence", "没有查到记录。");
    }

    private static Element card(Browser browser, String slug) {
        return requireNonNull(
                browser.page().select("section[aria-labelledby=h-" + slug + "]").first());
    }

    private int looks(String no, Actor who) {
        return house.sql()
                .sql(
                        "select count(*) from trail_lines where act = 'saw' and subject_kind = 'outside' and subject_id = ? and account = ?")
                .params(no, requireNonNull(who.account()))
                .query(Integer.class)
                .single();
    }
}
