package org.anju.journey;

import org.anju.testkit.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of an employer's people, as each reader meets them; axe runs on every one. */
class PeoplePagesTest {

    private final House house = House.busy();

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void an_agent_goes_through_the_people(Screen.Size size) {
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("周雨桐", "经办人")
                    .open("/firm/people")
                    .sees("马骁")
                    .open("/firm/people?show=FORMER")
                    .sees("叶知秋")
                    .press("tbody th a")
                    .open("/firm/people?show=LEAVING")
                    .press("tbody th a")
                    .sees("本人报告");
            String person = java.net.URI.create(screen.page().url()).getPath();
            screen.open(person + "/job")
                    .open(person + "/contract")
                    .press("form#f button[type=submit]", 422)
                    .standsAtTheMistakes();
            screen.open(person + "/leaving").open(person + "/release").sees("起挂起");
            screen.press("form#f button[type=submit]", 422).standsAtTheMistakes();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void a_leaver_and_a_suspended_holder_read_how_they_stand(Screen.Size size) {
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("马骁", "申请人").open("/me/association").sees("你报告了");
        }
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("叶知秋", "申请人")
                    .open("/me/association")
                    .open("/me/permit")
                    .sees("挂起");
            String code = screen.text("p.code").replace("-", "");
            screen.open("/verify?code=" + code).sees("挂起");
        }
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("林知远", "申请人").open("/me/association");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void the_office_looks_at_overdue_leavers(Screen.Size size) {
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("方正", "监管岗").open("/desk/leavers");
        }
    }
}
