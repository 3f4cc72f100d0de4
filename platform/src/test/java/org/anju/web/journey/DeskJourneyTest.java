package org.anju.web.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.cases.Command;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.flow.State;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

class DeskJourneyTest {

    private final House house = House.demo();

    @Test
    void the_clerk_answers_everything_and_sends_it_for_approval() {
        var folk = new Townsfolk(house);
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk).get("/desk?q=" + no).hasStatus(200).hasText("剩余（工作日）");
        clerk.click(no).isAt("/desk/cases/" + no).hasStatus(200);

        clerk.form("[data-answer]").set("fit", "FITS").submit().hasStatus(200);
        assertThat(clerk.place().getQuery()).contains("item=1");
        clerk.get("/desk/cases/" + no + "/recommend?decision=GRANT")
                .hasText("没有核对")
                .form("/recommend")
                .submit()
                .hasStatus(422);

        clerk.get("/desk/cases/" + no + "?tab=ALL");
        Form all = clerk.form("/check");
        for (int i = 0; i < clerk.page().select("ul.chk > li").size(); i++) {
            all.set("check." + i + ".fit", "FITS");
        }
        all.submit().hasStatus(200);
        clerk.get("/desk/cases/" + no + "/recommend?decision=GRANT")
                .form("/recommend")
                .submit()
                .hasStatus(200)
                .hasText("已报审批");
        assertThat(folk.view(no).state()).isEqualTo(State.APPROVAL);
    }

    @Test
    void one_notice_says_everything_and_is_shown_before_it_goes_out() {
        var folk = new Townsfolk(house);
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk).get("/desk/cases/" + no);
        clerk.form("[data-answer]")
                .set("fit", "DOES_NOT_FIT")
                .set("reason", "DIFFERS")
                .set("note", "电话少一位。")
                .submit()
                .hasStatus(200);
        clerk.get("/desk/cases/" + no + "/ask");
        assertThat(clerk.page().select(".preview li").text()).contains("个人信息").contains("电话少一位。");
        clerk.form("/ask").set("ask.0.on").submit("发送并停表").hasStatus(422).hasText("请至少选择一项");
        clerk.get("/desk/cases/" + no + "/ask")
                .form("/ask")
                .set("note", "一并补齐即可")
                .submit("更新预览")
                .hasStatus(200);
        assertThat(clerk.page().select(".preview").text()).contains("一并补齐即可");
        assertThat(folk.view(no).state()).isEqualTo(State.CLERK_REVIEW);

        clerk.form("/ask").submit("发送并停表").hasStatus(200).hasText("已要求补充");
        assertThat(folk.view(no).state()).isEqualTo(State.SUPPLEMENT);
        assertThat(requireNonNull(folk.cases
                                .view(no, folk.applicant)
                                .orElseThrow()
                                .supplement())
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.sentence()).contains("电话少一位。"));
        folk.as(folk.agent).get("/firm").hasText("主管部门要求林知远补充");
    }

    @Test
    void the_clock_stands_during_the_tax_check_and_runs_on() {
        var folk = new Townsfolk(house);
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk).get("/desk/cases/" + no + "/hold");
        clerk.form("/hold").submit().hasStatus(422);
        clerk.form("/hold").set("text", "核查 2025 年度").submit().hasStatus(200).hasText("已停表");
        clerk.get("/desk/cases/" + no).hasText("已暂停：核查企业纳税");
        clerk.get("/desk/cases/" + no + "/resume")
                .form("/resume")
                .set("text", "符合")
                .submit()
                .hasStatus(200);
        assertThat(folk.view(no).state()).isEqualTo(State.CLERK_REVIEW);
    }

    @Test
    void the_approver_sees_the_advice_and_grants() {
        var folk = new Townsfolk(house);
        String no = folk.recommended();
        Browser approver = folk.as(folk.approver).get("/desk/cases/" + no).hasText("初审：建议通过");
        approver.get("/desk/cases/" + no + "/grant")
                .form("/grant")
                .submit()
                .hasStatus(200)
                .hasText("已通过");
        assertThat(folk.view(no).state()).isEqualTo(State.GRANTED);
        assertThat(folk.view(no).permitNo()).isNotNull();
    }

    @Test
    void a_refusal_gives_its_clauses() {
        var folk = new Townsfolk(house);
        String no = folk.recommended();
        Browser approver = folk.as(folk.approver).get("/desk/cases/" + no + "/refuse");
        approver.form("/refuse").submit().hasStatus(422).hasText("请至少选择一个理由");
        approver.form("/refuse")
                .set("reason", "INCOME_TOO_LOW")
                .submit()
                .hasStatus(200)
                .hasText("未通过");
        approver.get("/desk/cases/" + no + "?tab=HISTORY").hasText("近 6 个月的月均应税收入低于标准。");
    }

    @Test
    void a_case_can_be_sent_back_to_the_window() {
        var folk = new Townsfolk(house);
        String no = folk.recommended();
        folk.as(folk.approver)
                .get("/desk/cases/" + no + "/remand")
                .form("/remand")
                .set("reason", "CHECK_AGAIN")
                .set("text", "请再看合同")
                .submit()
                .hasStatus(200)
                .hasText("已退回窗口");
        folk.as(folk.clerk).get("/desk/cases/" + no + "?tab=HISTORY").hasText("请再看合同");
    }

    @Test
    void a_clerk_has_no_way_to_decide_nor_an_approver_to_review() {
        var folk = new Townsfolk(house);
        String no = folk.recommended();
        Browser clerk = folk.as(folk.clerk);
        clerk.get("/desk/cases/" + no + "/grant").isAt("/desk/cases/" + no);
        assertThat(clerk.page().select("a[href$=/grant]")).isEmpty();
        Browser approver =
                folk.as(folk.approver).get("/desk/cases/" + no + "/recommend").isAt("/desk/cases/" + no);
        assertThat(approver.page().select("[data-answer]")).isEmpty();
    }

    @Test
    void whoever_comes_second_sees_the_fresh_page() {
        var folk = new Townsfolk(house);
        String no = folk.recommended();
        Browser approver = folk.as(folk.approver).get("/desk/cases/" + no + "/grant");
        folk.move(
                new Command.Remand(no, folk.view(no).version(), new Reason(ReasonCode.CHECK_AGAIN, "再看一次")),
                folk.approver);
        approver.form("/grant").submit().hasStatus(409);
        assertThat(folk.view(no).state()).isEqualTo(State.CLERK_REVIEW);
    }

    @Test
    void a_supervisor_reads_along_and_changes_nothing() {
        var folk = new Townsfolk(house);
        String no = folk.vouched();
        Browser supervisor =
                folk.as(folk.supervisor).get("/desk/cases/" + no).hasStatus(200).hasText("只看不动");
        assertThat(supervisor.page().select("main form[method=post]")).isEmpty();
        supervisor.get("/desk/cases/" + no + "/ask").isAt("/desk/cases/" + no);
    }

    @Test
    void employer_and_applicant_do_not_get_in_here() {
        var folk = new Townsfolk(house);
        String no = folk.vouched();
        for (var who : List.of(folk.applicant, folk.agent)) {
            assertThat(folk.as(who).get("/desk/cases/" + no).status()).isIn(403, 404);
        }
    }

    @Test
    void every_view_of_a_case_opens_in_both_languages() {
        var folk = new Townsfolk(house);
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk);
        for (String tab : List.of("ITEM", "ALL", "MACHINE", "CHANGES", "HISTORY")) {
            clerk.get("/desk/cases/" + no + "?tab=" + tab + "&item=9").hasStatus(200);
            clerk.get("/en/desk/cases/" + no + "?tab=" + tab + "&item=9")
                    .hasStatus(200)
                    .hasNoText("desk.");
        }
    }
}
