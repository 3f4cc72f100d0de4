package org.anju.web.applicant.submit;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** The people of the demonstration are shared: nothing here moves a case. */
class SubmitPagesTest {

    private final House house = House.demo();

    private Browser as(String name) {
        Browser browser = house.browser().get("/demo");
        return browser.form("li:contains(" + name + ") form").submit();
    }

    private static Form form(Browser browser) {
        return browser.form("form[action$=/me/check]");
    }

    @Test
    void who_has_everything_sees_what_would_be_handed_in_and_until_when_the_others_have_time() {
        Browser browser = as("沈若溪").get("/me/check").hasStatus(200);
        browser.hasText("没有发现问题").hasText("今天提交的话").hasText("逐条结论").hasText("提交给单位审核");
        assertThat(browser.page().select("h1").text()).isEqualTo("检查并提交");
        assertThat(browser.page().select(".errsum")).isEmpty();
        // G-2.1: the employer's own figures are not the employee's to see
        browser.hasNoText("纳税额经核查");
    }

    @Test
    void an_unticked_declaration_is_said_at_the_box_and_on_top_and_nothing_is_submitted() {
        Browser browser = form(as("沈若溪").get("/me/check")).submit();
        browser.hasStatus(422).hasText("请确认你已通读办事指南").hasText("请确认以上声明");
        assertThat(browser.page().select(".errsum a[href=#guideRead], .errsum a[href=#declared]"))
                .hasSize(2);
        assertThat(browser.page().select("title").text()).startsWith("错误：");
        browser.get("/me/case").hasText("待提交");
    }

    @Test
    void an_employer_that_may_only_maintain_is_refused_with_its_clause_and_what_to_do() {
        Browser browser = as("孟海天").get("/me/check").hasStatus(200).hasText("不能新办");
        Browser refused =
                form(browser).set("guideRead", "yes").set("declared", "yes").submit();
        refused.hasStatus(422).hasText("不可申请为员工新办").hasText("达标后可申请新办权限");
        assertThat(refused.page().select("input[name=declared][checked]")).hasSize(1);
    }

    @Test
    void whose_case_is_under_way_is_led_to_its_progress() {
        as("何婉清").get("/me/check").isAt("/me/case").hasStatus(200);
    }

    @Test
    void what_was_handed_in_can_be_read_again() {
        Browser browser = as("何婉清").get("/me/case/sent").hasStatus(200).hasText("提交的内容");
        assertThat(browser.page().select("a[href*=/files/]")).isNotEmpty();
        as("何婉清").get("/me/submitted").isAt("/me/case");
        as("周明哲").get("/me/submitted").isAt("/me/submitted").hasText("受理号").hasText("接下来");
    }

    @Test
    void all_of_it_speaks_english() {
        as("沈若溪").get("/en/me/check").hasStatus(200).hasText("Check and submit").hasText("Clause by clause");
        as("何婉清").get("/en/me/case").hasStatus(200).hasText("Progress of your application");
        as("周明哲").get("/en/me/submitted").hasStatus(200).hasText("What comes next");
    }
}
