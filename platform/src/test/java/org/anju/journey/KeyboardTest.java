package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.anju.cases.flow.State;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.journey.Townsfolk;
import org.junit.jupiter.api.Test;

/** The desk by keyboard alone, in a real browser: what the list of keys says is what they do. */
class KeyboardTest {

    private static final String HAT = "受理岗";
    private static final int OPEN = 3;

    private final House house = House.demo();

    private static void presses(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** A key that leads to another page. */
    private static void goes(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    @Test
    void a_clerk_decides_ten_cases_without_touching_a_mouse() {
        var cases = new ArrayList<String>();
        Townsfolk folk = new Townsfolk(house, "司徒一");
        cases.add(folk.vouched());
        for (String name : List.of("司徒二", "司徒三", "司徒四", "司徒五", "司徒六", "司徒七", "司徒八", "司徒九", "司徒十")) {
            cases.add(new Townsfolk(house, name).vouched());
        }
        Actor clerk = folk.officer(Role.CLERK, "十指");
        // nine of them were looked at before, but for three items each
        cases.stream().skip(1).forEach(no -> folk.answers(no, clerk, OPEN));
        try (Screen screen = new Screen(house, Screen.Size.DESK)) {
            Page page = screen.signIn("十指", HAT).isAt("/desk").page();
            presses(page, "/");
            page.keyboard().type("司徒");
            goes(page, "Enter");
            assertThat(page.locator("[data-rows] tbody tr").count()).isEqualTo(10);
            presses(page, "j", "j", "k");
            goes(page, "Enter");

            var decided = new ArrayList<String>();
            for (int i = 1; i <= 10; i++) {
                String no = path(page).substring("/desk/cases/".length());
                answersWhatIsOpen(page);
                goes(page, "d");
                assertThat(path(page)).isEqualTo("/desk/cases/" + no + "/recommend");
                presses(page, "d");
                goes(page, "Enter");
                assertThat(folk.view(no).state()).as(i + ": " + no).isEqualTo(State.APPROVAL);
                decided.add(no);
            }
            assertThat(decided).containsExactlyInAnyOrderElementsOf(cases);
            assertThat(path(page)).as("nothing is left in the list").isEqualTo("/desk");
            assertThat(page.locator("main").innerText()).contains("已报审批");
            screen.looksAgain();
        }
    }

    private static void answersWhatIsOpen(Page page) {
        int items = page.locator(".rdocs a").count();
        int open = items - page.locator(".rdocs .ok").count();
        assertThat(open).as("open items on " + page.url()).isIn(OPEN, items);
        for (int i = 0; i < open; i++) {
            goes(page, "y");
        }
        assertThat(page.locator(".rdocs .ok").count()).as(page.url()).isEqualTo(items);
    }

    @Test
    void keys_lead_along_the_list_to_every_act_and_back() {
        Townsfolk folk = new Townsfolk(house, "欧阳一");
        String one = folk.vouched();
        String two = new Townsfolk(house, "欧阳二").vouched();
        folk.officer(Role.CLERK, "走键");
        try (Screen screen = new Screen(house, Screen.Size.DESK)) {
            Page page = screen.signIn("走键", HAT).page();
            page.navigate(house.address().resolve("/desk?q=%E6%AC%A7%E9%98%B3").toString());
            presses(page, "j");
            goes(page, "t");
            String first =
                    page.locator("tr[aria-selected=true]").getAttribute("id").substring(2);
            assertThat(List.of(one, two)).contains(first);
            assertThat(page.locator("tr[aria-selected=true]").innerText()).contains("走键");
            goes(page, "Enter");
            goes(page, "j");
            assertThat(page.url()).contains("item=1");
            goes(page, "k");
            assertThat(page.url()).contains("item=0");
            goes(page, "]");
            String second = first.equals(one) ? two : one;
            assertThat(path(page)).isEqualTo("/desk/cases/" + second);
            goes(page, "t");
            assertThat(page.locator(".hand").innerText()).contains("走键");
            goes(page, "[");
            assertThat(path(page)).isEqualTo("/desk/cases/" + first);
            for (var act : List.of(List.of("a", "/ask"), List.of("x", "/recommend"), List.of("h", "/hold"))) {
                goes(page, act.getFirst());
                assertThat(path(page)).isEqualTo("/desk/cases/" + first + act.getLast());
                presses(page, "d");
                assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BUTTON");
                goes(page, "u");
                assertThat(path(page)).isEqualTo("/desk/cases/" + first);
            }
            goes(page, "u");
            assertThat(path(page)).isEqualTo("/desk");
            assertThat(page.locator("tr[aria-selected=true]").getAttribute("id"))
                    .isEqualTo("c-" + first);
        }
    }

    @Test
    void an_approver_sends_back_refuses_and_grants_by_key() {
        Townsfolk folk = new Townsfolk(house, "上官一");
        String no = folk.recommended();
        folk.officer(Role.APPROVER, "审键");
        try (Screen screen = new Screen(house, Screen.Size.DESK)) {
            Page page = screen.signIn("审键", "审批岗").page();
            page.navigate(house.address().resolve("/desk/cases/" + no).toString());
            for (var act : List.of(List.of("b", "/remand"), List.of("x", "/refuse"))) {
                goes(page, act.getFirst());
                assertThat(path(page)).isEqualTo("/desk/cases/" + no + act.getLast());
                goes(page, "u");
            }
            goes(page, "d");
            presses(page, "d");
            goes(page, "Enter");
            assertThat(folk.view(no).state()).isEqualTo(State.GRANTED);
        }
    }

    @Test
    void letters_typed_into_a_field_are_letters() {
        Townsfolk folk = new Townsfolk(house, "夏侯一");
        String no = folk.vouched();
        folk.officer(Role.CLERK, "打字");
        try (Screen screen = new Screen(house, Screen.Size.DESK)) {
            Page page = screen.signIn("打字", HAT).page();
            page.navigate(house.address().resolve("/desk/cases/" + no).toString());
            listens(page);
            presses(page, "n");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("reason");
            presses(page, "u", "d", "Tab");
            page.keyboard().type("yjkdtauxbh[]/?n");
            assertThat(page.locator("[name=note]").inputValue()).isEqualTo("yjkdtauxbh[]/?n");
            assertThat(followed(page)).isZero();
            presses(page, "Control+u", "Alt+y", "Meta+d");
            page.locator("main").evaluate("() => document.activeElement.blur()");
            presses(page, "Control+d", "Alt+x");
            assertThat(followed(page)).as("with another key").isZero();
            goes(page, "u");
        }
    }

    @Test
    void keys_can_be_switched_off_and_stay_off_until_they_are_switched_on() {
        Townsfolk folk = new Townsfolk(house, "诸葛一");
        String no = folk.vouched();
        folk.officer(Role.CLERK, "关键");
        String address = house.address().resolve("/desk/cases/" + no).toString();
        try (Screen screen = new Screen(house, Screen.Size.DESK)) {
            Page page = screen.signIn("关键", HAT).page();
            page.navigate(address);
            presses(page, "?");
            page.locator("[data-keys-switch]").focus();
            presses(page, "Enter", "Escape");
            assertThat(page.locator("[data-keys] dl").isVisible()).isFalse();
            for (int i = 0; i < 2; i++) {
                listens(page);
                presses(page, "y", "j", "u", "d", "a", "x", "h", "t", "]");
                assertThat(followed(page)).as("switched off, look " + i).isZero();
                page.navigate(address);
            }
            page.locator("[data-keys] summary").focus();
            presses(page, "Enter");
            page.locator("[data-keys-switch]").focus();
            presses(page, "Enter", "Escape");
            goes(page, "u");
            assertThat(path(page)).isEqualTo("/desk");
        }
    }

    @Test
    void where_the_switch_is_out_of_reach_no_key_works() {
        Townsfolk folk = new Townsfolk(house, "司马一");
        String no = folk.vouched();
        folk.officer(Role.CLERK, "小屏");
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            Page page = screen.signIn("小屏", HAT).page();
            page.setViewportSize(390, 844);
            page.navigate(house.address().resolve("/desk/cases/" + no).toString());
            assertThat(page.locator("[data-keys]").isVisible()).isFalse();
            listens(page);
            presses(page, "y", "j", "u", "d", "a");
            assertThat(followed(page)).isZero();
        }
    }

    /** Counts the links followed and the forms sent from now on; none of them leads anywhere. */
    private static void listens(Page page) {
        page.evaluate("""
                () => {
                  window.followed = 0;
                  const stop = e => { window.followed++; };
                  document.addEventListener('click', stop, true);
                  document.addEventListener('submit', stop, true);
                }""");
    }

    private static int followed(Page page) {
        return (Integer) page.evaluate("window.followed");
    }
}
