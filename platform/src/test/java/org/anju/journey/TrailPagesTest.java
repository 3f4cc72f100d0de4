package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.HeadRegister;
import org.anju.web.journey.Townsfolk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 留痕 on pages: its heads for everybody, the search of the auditor, what a look is for, and what the holder reads of it. */
class TrailPagesTest {

    private final House house = House.demo();

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void everybody_reads_the_heads_and_the_auditor_searches(Screen.Size size) {
        try (Screen screen = new Screen(house, size)) {
            screen.open("/trail").sees("确认单").sees("SM2").open("/en/trail");
            screen.signIn("方正", "监管岗").open("/desk/trail").sees("查找");
            screen.pick("related", "yes")
                    .press("form[action$='/desk/trail'] button")
                    .open("/en/desk/trail");
        }
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("何婉清", "申请人").open("/me/looks").open("/en/me/looks");
        }
    }

    @Test
    void the_heads_can_be_kept_as_json_page_by_page() {
        List<HeadRegister.PublicHead> heads = house.bean(HeadRegister.class).after(0, 2);
        Browser anybody = house.browser().get("/trail/heads.json").hasStatus(200);
        assertThat(anybody.body()).contains(heads.getFirst().line()).contains("\"algorithm\":\"SM2\"");
        assertThat(house.browser().get("/trail/heads.json?after=1").body())
                .doesNotContain(heads.getFirst().line())
                .contains(heads.get(1).line());
        house.browser()
                .get("/trail?before=2")
                .hasStatus(200)
                .hasText(heads.getFirst().key());
        house.browser().get("/trail?before=nonsense").hasStatus(200);
        house.browser().get("/trail/heads.json?after=-1%27").hasStatus(200);
    }

    @Test
    void what_is_not_in_ones_hand_asks_what_for_and_the_holder_reads_the_answer() {
        Townsfolk folk = new Townsfolk(house, "宇文目");
        String no = folk.recommended();
        String here = "/desk/cases/" + no;

        Browser approver = People.approver(house).browser.silent();
        approver.get(here).hasStatus(200).isAt(here);

        Browser supervisor = People.as(house, "方正", "监管岗").silent();
        supervisor
                .get(here)
                .hasStatus(200)
                .isAt("/desk/purpose")
                .hasText("说明查看目的")
                .hasText(no);
        supervisor.form("/desk/purpose").submit().hasStatus(422);
        supervisor
                .form("/desk/purpose")
                .set("purpose", "COMPLAINT")
                .submit()
                .hasStatus(422)
                .hasText("请写明编号或事由");
        supervisor
                .form("/desk/purpose")
                .set("purpose", "COMPLAINT")
                .set("note", "举报 2026-7 号")
                .submit()
                .hasStatus(200)
                .isAt(here);
        supervisor.get(here + "?tab=HISTORY").hasStatus(200).hasText(no);

        String evidence = house.sql()
                .sql("select evidence from trail_lines where act = 'saw' and subject_id = ? and role = 'SUPERVISOR'")
                .param(no)
                .query(String.class)
                .single();
        assertThat(evidence).contains("\"purpose\":\"COMPLAINT\"").contains("举报 2026-7 号");
        assertThat(house.sql()
                        .sql("select evidence from trail_lines where act = 'saw' and subject_id = ? and role ="
                                + " 'APPROVER'")
                        .param(no)
                        .query(String.class)
                        .list())
                .as("one line for one opening, not one for each click")
                .singleElement()
                .asString()
                .contains("\"purpose\":\"HANDLING\"");

        Browser holder = People.applicant(house, "宇文目");
        holder.get("/me/looks")
                .hasStatus(200)
                .hasText("核查投诉举报")
                .hasText("办理本件")
                .hasText("延庆区 · 监管岗")
                .hasText(no);
        assertThat(holder.body()).doesNotContain("方正").doesNotContain("举报 2026-7 号");

        supervisor
                .get("/desk/trail?kind=case&related=yes&subject=" + no)
                .hasStatus(200)
                .hasText("核对")
                .hasText("相关对象")
                .hasText("case.recommend");
        String file = supervisor
                .get("/desk/trail/lines.csv?kind=case&subject=" + no)
                .hasStatus(200)
                .body();
        assertThat(file).startsWith("\uFEFF\"序号\"").contains("\"case.recommend\"");
    }

    @Test
    void the_way_behind_the_question_never_leads_out_of_the_house() {
        Browser supervisor = People.as(house, "方正", "监管岗").silent();
        for (String to : List.of(
                "https://example.com/desk/cases/YQ-1",
                "//example.com/desk/cases/YQ-1",
                "/desk/cases/../../x",
                "/desk/trail",
                "/desk/cases/YQ-0000-999999",
                "/files/00000000-0000-4000-8000-000000000000",
                "")) {
            supervisor
                    .get("/desk/purpose?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                    .hasStatus(404);
        }
        People.as(house, "方正", "监管岗").silent().get("/desk/cases/YQ-0000-999999").hasStatus(404);
    }
}
