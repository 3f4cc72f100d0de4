package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.cases.Command;
import org.anju.cases.flow.State;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.junit.jupiter.api.Test;

class FirmJourneyTest {

    private final House house = House.demo();

    @Test
    void an_agent_with_nothing_to_do_is_told_so() {
        var folk = new Townsfolk(house);
        folk.as(folk.agent).get("/firm").hasStatus(200).hasText("现在没有要办的事");
    }

    @Test
    void the_agent_reviews_item_by_item_and_passes_the_case_on() {
        var folk = new Townsfolk(house);
        String no = folk.submitted();
        Browser agent = folk.as(folk.agent).get("/firm").hasText("林知远的申请，待单位审核").hasText("剩 7 天");
        assertThat(agent.page().select("#todo a[href$=" + no + "]")).hasSize(1);
        agent.get("/firm/cases/" + no).hasStatus(200);
        assertThat(agent.page().select(".rpage img, .rdata")).hasSize(1);

        Form checks = agent.form("/check");
        for (int i = 0; i < agent.page().select("ul.chk > li").size(); i++) {
            checks.set("check." + i + ".fit", "FITS");
        }
        checks.submit().isAt("/firm/cases/" + no).hasText("已核");
        agent.get("/firm/cases/" + no + "/vouch")
                .form("/vouch")
                .submit()
                .hasStatus(422)
                .hasText("请确认已逐项审核");
        agent.form("/vouch")
                .set("checked", "yes")
                .submit()
                .isAt("/firm/cases/" + no)
                .hasStatus(200);
        assertThat(folk.view(no).state()).isEqualTo(State.CLERK_REVIEW);
        agent.hasText("现在不需要单位做什么");
    }

    @Test
    void what_was_not_looked_at_cannot_be_passed_on() {
        var folk = new Townsfolk(house);
        String no = folk.submitted();
        folk.as(folk.agent)
                .get("/firm/cases/" + no + "/vouch")
                .hasText("没有核对")
                .form("/vouch")
                .set("checked", "yes")
                .submit()
                .hasStatus(422);
        assertThat(folk.view(no).state()).isEqualTo(State.EMPLOYER_REVIEW);
    }

    @Test
    void a_return_needs_a_reason_and_the_applicant_reads_it() {
        var folk = new Townsfolk(house);
        String no = folk.submitted();
        Browser agent = folk.as(folk.agent).get("/firm/cases/" + no + "/return");
        agent.form("/return").submit().hasStatus(422).hasText("请至少选择一个理由");
        agent.form("/return")
                .set("reason", "UNREADABLE")
                .set("text-UNREADABLE", "第 2 页看不清")
                .submit()
                .isAt("/firm/cases/" + no)
                .hasText("第 2 页看不清");
        assertThat(folk.view(no).state()).isEqualTo(State.RETURNED);
        assertThat(folk.cases
                        .view(no, folk.applicant)
                        .orElseThrow()
                        .reasons()
                        .getFirst()
                        .text())
                .isEqualTo("第 2 页看不清");
    }

    @Test
    void an_item_that_does_not_fit_needs_reason_and_words_and_keeps_what_was_typed() {
        var folk = new Townsfolk(house);
        String no = folk.submitted();
        Browser agent = folk.as(folk.agent).get("/firm/cases/" + no);
        agent.form("/check")
                .set("check.0.fit", "DOES_NOT_FIT")
                .set("check.0.note", "电话不对")
                .submit()
                .hasStatus(422)
                .hasText("电话不对");
        assertThat(agent.page().select(".errsum")).hasSize(1);
    }

    @Test
    void nobody_reviews_his_own_case_and_is_told_by_which_clause() {
        var folk = new Townsfolk(house);
        Actor himself = folk.alsoApplicant(folk.agent);
        folk.prepare(himself);
        String no = folk.no(himself);
        folk.move(new Command.Submit(no, folk.view(no).version(), true, true), himself);
        Browser agent = folk.as(folk.agent);
        agent.get("/firm/cases/" + no).hasStatus(403).hasText("不能办理本人的业务").hasText("不能自行办理本人的业务");
        folk.as(folk.second).get("/firm/cases/" + no).hasStatus(200).hasText("审核周雨桐的申请");
    }

    @Test
    void a_case_of_another_employer_is_not_there() {
        var folk = new Townsfolk(house);
        String no = folk.submitted();
        var others = new Townsfolk(house);
        Browser stranger = others.as(others.agent);
        assertThat(stranger.get("/firm/cases/" + no).status()).isEqualTo(404);
        assertThat(stranger.get("/firm/cases/YQ-2026-999999").status()).isEqualTo(404);
        assertThat(stranger.get("/firm/cases/" + no + "/vouch").status()).isEqualTo(404);
        assertThat(stranger.get("/firm/cases").hasStatus(200).page().text()).doesNotContain(no);
    }

    @Test
    void the_machine_says_nothing_of_the_employers_taxes_here() {
        var folk = new Townsfolk(house);
        String no = folk.submitted();
        folk.as(folk.agent).get("/firm/cases/" + no).hasText("机检结果").hasNoText("注册资本");
    }
}
