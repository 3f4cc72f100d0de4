package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Role;
import org.anju.web.journey.Townsfolk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 保存期限 on pages: what is kept how long, and what a supervisor preserves and lets go again. */
class RetentionPagesTest {

    private final House house = House.demo();

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void a_supervisor_reads_the_periods_and_preserves_and_lifts(Screen.Size size) {
        var folk = new Townsfolk(house, "敖保全");
        String no = folk.vouched();
        folk.officer(Role.SUPERVISOR, "保监管" + size);
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("保监管" + size, "监管岗").open("/desk");
            screen.page().locator(".dmore > summary").click();
            assertThat(screen.page()
                            .locator(".dmore a[href$='/desk/retention']")
                            .isVisible())
                    .isTrue();
            screen.open("/en/desk/retention")
                    .sees("10 years")
                    .open("/desk/retention")
                    .sees("A-65")
                    .sees("10 年");
            String place = "form[action$='/desk/retention'] button[type=submit]";
            screen.press(place, 422).standsAtTheMistakes();
            screen.type("ref", "YQ-2020-999999").type("why", "行政复议期间");
            screen.press(place, 422).sees("没有这个编号");
            screen.type("ref", no).type("why", "审计");
            screen.press(place, 422).sees("请至少写 5 个字");
            screen.type("ref", no).type("why", "行政复议期间");
            screen.press(place).sees(no).sees("行政复议期间");
            String lift = "form[action$='/lift']:has(h3:text-is('" + no + "')) ";
            screen.press(lift + "button[type=submit]", 422).standsAtTheMistakes();
            screen.page().locator(lift + "input[name$='.why']").fill("复议已经终结");
            screen.press(lift + "button[type=submit]").sees("保存期限");
        }
    }

    @Test
    void who_was_quicker_is_told_of_and_a_second_click_lifts_nothing_twice() {
        var folk = new Townsfolk(house, "敖再按");
        String no = folk.vouched();
        folk.officer(Role.SUPERVISOR, "保监管三");
        Browser one = People.as(house, "保监管三", "监管岗").get("/desk/retention");
        one.form("form[action$='/desk/retention']")
                .set("ref", no)
                .set("why", "行政诉讼期间")
                .submit()
                .hasStatus(200)
                .hasText(no);
        String id = house.sql()
                .sql("select id::text from cases_preservation where ref = ?")
                .param(no)
                .query(String.class)
                .single();
        Browser other = People.as(house, "保监管三", "监管岗").get("/desk/retention");
        one.form("form[action$='" + id + "/lift']")
                .set(id + ".why", "诉讼已经审结")
                .submit()
                .hasStatus(200);
        other.form("form[action$='" + id + "/lift']")
                .set(id + ".why", "诉讼已经审结")
                .submit()
                .hasStatus(409);
    }
}
