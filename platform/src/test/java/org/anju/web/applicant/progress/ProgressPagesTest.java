package org.anju.web.applicant.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** The people of the demonstration are shared: nothing here moves a case. */
class ProgressPagesTest {

    private final House house = House.demo();

    private Browser as(String name) {
        Browser browser = house.browser().get("/demo");
        return browser.form("li:contains(" + name + ") form").submit();
    }

    @Test
    void a_case_with_the_department_shows_its_clock_its_story_and_that_nothing_is_to_be_done() {
        Browser browser = as("何婉清").get("/me/case").hasStatus(200);
        browser.hasText("主管部门审核中").hasText("现在不需要你做什么").hasText("个工作日内办结").hasText("单位审核通过，提交主管部门");
        assertThat(browser.page().select(".clock__strip i")).hasSize(20);
        assertThat(browser.page().select(".timeline li.wait")).isNotEmpty();
        // an officer's name stays inside
        browser.hasNoText("陈立");
    }

    @Test
    void a_supplement_lists_what_is_asked_with_the_way_there_and_is_refused_unchanged_and_unexplained() {
        Browser browser =
                as("郑启航").get("/me/case").hasStatus(200).hasText("要补充 2 项").hasText("停止计时");
        assertThat(browser.page().select("a[href$=/me/profile/work], a[href*=/me/materials/]"))
                .hasSizeGreaterThan(1);
        Browser refused = browser.form("form[action$=/me/case/answer]")
                .set("explain0", "税务局只提供这一种。")
                .submit();
        refused.hasStatus(422).hasText("还有 1 项没有更换，也没有说明").hasText("税务局只提供这一种。");
    }

    @Test
    void withdrawing_asks_once_more_and_wants_a_reason() {
        Browser browser = as("周明哲").get("/me/case").click("撤回申请").isAt("/me/case/withdraw");
        browser.hasText("撤回后不能恢复");
        Form form = browser.form("form[action$=/me/case/withdraw]");
        Browser again = form.submit();
        again.hasStatus(422);
        assertThat(again.page().select(".errsum a[href=#reason], .errsum a[href=#text]"))
                .hasSize(2);
    }

    @Test
    void an_old_page_is_answered_with_a_fresh_one() {
        Browser browser = as("周明哲").get("/me/case/withdraw");
        browser.form("form[action$=/me/case/withdraw]")
                .forge("version", "1")
                .set("reason", "MISTAKE")
                .set("text", "填错了单位。")
                .submit()
                .hasStatus(409)
                .hasText("撤回申请");
    }

    @Test
    void a_decided_case_says_how_and_why() {
        as("唐小满").get("/me/case").hasStatus(200).hasText("未通过").hasText("理由");
        as("罗一鸣").get("/me/case").hasStatus(200).hasText("已退回").hasText("超期自动退回");
        Browser granted = as("韩青山").get("/me/case").hasStatus(200).hasText("证件编号");
        assertThat(granted.page().select("a[href$=/me/permit]")).isNotEmpty();
    }
}
