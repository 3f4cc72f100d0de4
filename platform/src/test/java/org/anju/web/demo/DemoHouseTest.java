package org.anju.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

class DemoHouseTest {

    @Test
    void the_sign_in_page_of_a_demonstration_leads_to_its_people_and_their_clock() {
        Browser browser = House.demo().browser().get("/sign-in").click("演示系统");
        browser.isAt("/demo").hasStatus(200).click("演示时钟").isAt("/demo/clock").hasStatus(200);
    }

    @Test
    void a_real_house_has_no_such_pages_and_no_link_to_them() {
        Browser browser = House.empty().browser();
        assertThat(browser.get("/sign-in").hasStatus(200).page().select("a[href*=demo]"))
                .isEmpty();
        String token = browser.page().select("input[name=_csrf]").attr("value");
        browser.get("/demo").hasStatus(404);
        browser.get("/demo/clock").hasStatus(404);
        for (String path : new String[] {"/demo/clock", "/demo/sign-in"}) {
            browser.send(
                    java.net.http.HttpRequest.newBuilder(House.empty().address().resolve(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&step=DAY")));
            browser.hasStatus(404);
        }
    }

    @Test
    void a_real_house_begins_with_one_operator() {
        House house = House.empty();
        assertThat(house.sql()
                        .sql("select count(*) from accounts_account where must_change and login_index = ?")
                        .param(house.login("operator"))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void the_clock_refuses_to_go_back_and_says_so() {
        Browser browser = House.demo().browser().get("/demo/clock");
        browser.form("form.measure")
                .set("to.y", "2020")
                .set("to.m", "1")
                .set("to.d", "1")
                .submit()
                .hasStatus(422)
                .hasText("时间只能往前");
    }
}
