package org.anju.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.parties.profile.Section;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.junit.jupiter.api.Test;

class ProfilePagesTest {

    private final Folk.Member lin = Folk.applicant("林知远");

    private Browser open(String slug) {
        return lin.browser().get("/me/profile/" + slug).hasStatus(200);
    }

    private Form form(String slug) {
        return open(slug).form("#f");
    }

    @Test
    void every_section_opens_empty_in_both_languages() {
        for (Section section : Section.values()) {
            for (String prefix : new String[] {"", "/en"}) {
                Browser browser = lin.browser()
                        .get(prefix + "/me/profile/" + section.slug())
                        .hasStatus(200);
                assertThat(browser.page().select("h1")).hasSize(1);
                assertThat(browser.body()).doesNotContain("parties.field").doesNotContain("me.profile.");
            }
        }
        lin.browser().get("/me/profile/nowhere").hasStatus(404);
    }

    @Test
    void an_empty_form_asked_to_be_whole_names_each_field_and_keeps_nothing() {
        for (Section section : Section.values()) {
            Browser browser = form(section.slug()).submit().hasStatus(422);
            assertThat(browser.page().select(".errsum li")).as(section.name()).isNotEmpty();
            for (var link : browser.page().select(".errsum a")) {
                String field = link.attr("href").substring(1);
                assertThat(browser.page().getElementById(field))
                        .as("%s %s", section, field)
                        .isNotNull();
            }
            assertThat(browser.page().title()).startsWith("错误：");
        }
        lin.browser().get("/me").hasText("未开始");
    }

    @Test
    void a_wrong_field_is_told_at_the_field_and_what_was_typed_stays() {
        Browser browser = form("information")
                .set("phone", "138123420")
                .set("hukouPlace", "河北省张家口市")
                .set("ethnicity", "01")
                .submit()
                .hasStatus(422)
                .hasText("手机号码应为 11 位数字");
        Form again = browser.form("#f");
        assertThat(again.value("phone")).isEqualTo("138123420");
        assertThat(again.value("hukouPlace")).isEqualTo("河北省张家口市");
        assertThat(again.value("ethnicity")).isEqualTo("01");
        open("information");
        assertThat(lin.browser().form("#f").value("phone")).isEmpty();
    }

    @Test
    void a_section_is_kept_unfinished_and_finished_later() {
        form("information")
                .set("phone", "13812342056")
                .forge("later", "yes")
                .submit()
                .hasStatus(200);
        lin.browser().get("/me").hasText("填写中");
        Browser next = form("information")
                .set("ethnicity", "01")
                .set("marital", "MARRIED")
                .set("hukou", "OTHER_PROVINCE")
                .set("hukouPlace", "河北省张家口市")
                .set("address", "延庆区庆园街 60 号")
                .set("criminalRecord", "no")
                .submit()
                .hasStatus(200);
        assertThat(next.place().getPath()).isEqualTo("/me/profile/education");
        assertThat(form("information").value("phone")).isEqualTo("13812342056");
    }

    @Test
    void rows_are_added_and_removed_without_script() {
        form("work")
                .set("rows.0.employer", "甲公司")
                .set("rows.0.position", "工程师")
                .set("rows.0.from.y", "20200101")
                .set("rows.0.to.y", "2021")
                .set("rows.0.to.m", "12")
                .set("rows.0.to.d", "31")
                .forge("add", "yes")
                .submit()
                .hasStatus(200);
        Browser two = lin.browser();
        assertThat(two.page().select("[name=rows.1.employer]")).hasSize(1);
        two.form("#f")
                .set("rows.1.employer", "乙公司")
                .set("rows.1.position", "经理")
                .set("rows.1.from.y", "20220101")
                .set("rows.1.to.y", "20221231")
                .submit()
                .hasStatus(200);
        assertThat(form("work").value("rows.1.employer")).isEqualTo("乙公司");
        form("work").forge("remove", "0").submit().hasStatus(200);
        assertThat(form("work").value("rows.0.employer")).isEqualTo("乙公司");
        assertThat(lin.browser().page().select("[name=rows.1.employer]")).isEmpty();
    }

    @Test
    void the_row_with_the_problem_is_the_row_that_is_marked() {
        form("work").forge("add", "yes").submit();
        Browser browser = lin.browser();
        Form rows = browser.get("/me/profile/work?more=true").form("#f");
        rows.forge("rows.0.employer", "")
                .forge("rows.1.employer", "乙公司")
                .forge("rows.1.position", "经理")
                .forge("rows.1.from.y", "20220101")
                .submit()
                .hasStatus(422);
        assertThat(browser.page().select(".errsum a").eachAttr("href")).containsExactly("#rows.1.to");
    }

    @Test
    void choosing_a_condition_shows_its_own_questions_before_asking_for_answers() {
        form("qualification").set("basis", "COND_2").submit().hasStatus(200).hasText("职称系列和名称");
        assertThat(lin.browser().page().select(".errsum")).isEmpty();
        lin.browser().form("#f").submit().hasStatus(422).hasText("请选择职称级别");
        form("qualification").set("basis", "COND_1").submit().hasStatus(200);
        open("qualification").hasNoText("职称系列和名称");
    }

    @Test
    void an_old_form_is_answered_with_the_fresh_page() {
        Form first = form("companions");
        Form second = form("companions");
        first.set("none", "yes").submit().hasStatus(200);
        second.set("none", "yes").submit().hasStatus(409).hasText("页面已经更新");
    }

    @Test
    void the_same_form_twice_is_one_saving() {
        Form form = form("companions").set("none", "yes");
        form.submit().hasStatus(200);
        form.submit().hasStatus(200);
        assertThat(org.anju.testkit.House.demo()
                        .sql()
                        .sql("select count(*) from parties_section where person = ?")
                        .param(lin.person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_full_width_number_and_a_script_are_only_text() {
        form("information")
                .set("phone", "１３８１２３４２０５６")
                .set("address", "<script>alert(1)</script>")
                .forge("later", "yes")
                .submit()
                .hasStatus(200);
        Browser browser = open("information");
        assertThat(browser.form("#f").value("phone")).isEqualTo("13812342056");
        assertThat(browser.body()).doesNotContain("<script>alert");
    }
}
