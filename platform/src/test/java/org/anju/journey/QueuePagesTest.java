package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office's lists with filters, hands and absences, as clerk and supervisor meet them at a desk and on a phone. */
class QueuePagesTest {

    private final House house = House.busy();

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void a_clerk_filters_searches_takes_over_and_says_when_he_is_away(Screen.Size size) {
        String no = Look.no(house, "何婉清");
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("苏敏", "受理岗");
            for (String language : List.of("", "/en")) {
                for (String page : List.of(
                        "/desk?whose=TEAM&state=CLERK_REVIEW&left=AMBER&order=AGE&kind=FIRST",
                        "/desk?whose=TEAM&state=ALL",
                        "/desk?q=%E6%9F%A5%E6%97%A0%E6%AD%A4%E4%BA%BA",
                        "/desk?whose=MINE&state=TAX_CHECK",
                        "/desk/employers?whose=TEAM",
                        "/desk/employers?whose=MINE&state=DECISION",
                        "/desk/hands/" + no,
                        "/desk/overdue",
                        "/desk/second",
                        "/desk/absence")) {
                    screen.open(language + page);
                }
            }
        }
    }

    @Test
    void the_list_of_keys_opens_over_the_queue_and_a_row_is_marked() {
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("苏敏", "受理岗").open("/desk?whose=TEAM&state=ALL");
            desk.page().keyboard().press("j");
            desk.page().keyboard().press("?");
            assertThat(desk.page().locator("tr[aria-selected=true]").count()).isEqualTo(1);
            assertThat(desk.page().locator("[data-keys] dl").isVisible()).isTrue();
            desk.looksAgain();
        }
    }

    @Test
    void a_supervisor_assigns() {
        String no = Look.no(house, "何婉清");
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("方正", "监管岗").open("/desk/hands/" + no);
            desk.press("form[action$='/assign'] button", 422).standsAtTheMistakes();
            desk.open("/desk/absence");
        }
    }
}
