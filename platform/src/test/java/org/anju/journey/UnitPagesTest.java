package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.materials.Papers;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The entrance for units and the pages of agents in a real browser, each page inspected. */
class UnitPagesTest {

    private final House house = House.demo();

    private Screen atThePlatform(Screen screen) {
        return screen.open("/sign-in/unit")
                .pick("kind", "ENTERPRISE")
                .press("form button[type=submit]")
                .sees("企业可以这样登录")
                .press("a[href$='method=E_LICENCE']")
                .isAt("/demo/identity/authorize")
                .sees("替身");
    }

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void a_new_unit_comes_in_and_finds_its_agents(Screen.Size size) {
        try (Screen screen = new Screen(house, size)) {
            atThePlatform(screen)
                    .pick("who", "NEW")
                    .press("button[type=submit]")
                    .isAt("/firm/filing");
            screen.open("/firm/agents").sees("现任经办人 1 位").sees("须先增加一位");
            screen.press("td a:has-text('更新')").sees("更新程新的资料");
            screen.press("button[type=submit]", 422).standsAtTheMistakes();
            screen.open("/firm/agents/add");
            screen.press("button[type=submit]", 422).standsAtTheMistakes();
            String today = String.valueOf(
                    screen.page().evaluate("new Date(Date.now() + 8*3600e3).toISOString().slice(0, 10)"));
            boolean phone = size == Screen.Size.PHONE;
            screen.type("name", "程再来")
                    .type("residentId", phone ? "990101198805050070" : "990101198805050089")
                    .type("phone", "13700000001")
                    .type("printedOn.y", today)
                    .attach("record", "社保.pdf", "application/pdf", Papers.pdf(1))
                    .attach("idCard", "身份证.pdf", "application/pdf", Papers.pdf(1));
            screen.page().locator("#insuredHere").check();
            screen.press("button[type=submit]").sees("程再来已经是经办人");
            assertThat(screen.text("#once-password")).hasSize(19);
            screen.press("a.btn").isAt("/firm/agents").sees("现任经办人 2 位");
            screen.press("tr:has(th:has-text('程再来')) a[href$='/remove']").sees("马上生效");
            screen.press("button.btn--bad").isAt("/firm/agents").sees("以前的经办人 1 位");
        }
    }

    @Test
    void a_stranger_and_a_kind_that_does_not_fit_are_told_what_to_do() {
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            atThePlatform(screen).pick("who", "NEW").type("uscc", "91110119MA00DEM14N");
            screen.press("button[type=submit]", 403).sees("你还不是").sees("周**");
            atThePlatform(screen).press("button[name=deny]", 400).sees("取消了登录");
            screen.open("/en/sign-in/unit?kind=GOVERNMENT_ORGAN").open("/en/sign-in/unit?kind=BRANCH");
        }
    }
}
