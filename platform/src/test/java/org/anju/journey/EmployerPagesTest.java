package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An employer on its way to rights: its own pages and the office's, in a browser with axe on each, and the call over HTTP. */
class EmployerPagesTest {

    private final House house = House.busy();

    @Test
    void an_employer_waited_for_at_the_window_reads_its_pages_on_a_phone_and_at_a_desk() {
        for (Screen.Size size : Screen.Size.values()) {
            try (Screen screen = new Screen(house, size)) {
                screen.signIn("刘思远", "经办人")
                        .open("/firm")
                        .open("/firm/filing")
                        .open("/firm/filing/papers")
                        .open("/firm/filing/window")
                        .open("/firm/agents");
                for (String part : new String[] {"unit", "qualifications", "people", "tax", "report"}) {
                    screen.open("/firm/filing/" + part);
                }
            }
        }
    }

    @Test
    void the_office_reads_employers_cases_on_a_phone_and_at_a_desk() {
        for (Screen.Size size : Screen.Size.values()) {
            try (Screen screen = new Screen(house, size)) {
                screen.signIn("苏敏", "受理岗")
                        .open("/desk/employers?state=PAPER")
                        .press("tbody a")
                        .open("/desk/window")
                        .open("/desk/window/days")
                        .open("/desk/window/receive");
            }
        }
    }

    @Test
    void a_clerk_cannot_call_before_everything_was_looked_at_and_the_call_begins_the_twenty_working_days() {
        Browser clerk = house.browser().get("/demo");
        clerk.form("form:has(button:contains(苏敏))").submit();
        clerk.get("/desk/employers?state=ONLINE_CHECK");
        String page = clerk.page().select("tbody a").attr("href");
        clerk.get(page).hasStatus(200).hasText("妫河绿能");
        call(clerk).hasStatus(422).hasText("不能通知单位交纸质材料");

        Form checks = clerk.form("/check");
        for (Element item : clerk.page().select("input[name$=.item]")) {
            checks.set(item.attr("name").replace(".item", ".fit"), "FITS");
        }
        String path = page.substring(0, page.indexOf('?'));
        checks.submit().isAt(path).hasText("还有 0 项没有核");
        call(clerk).isAt(path).hasStatus(200).hasText("待交纸质材料").hasText("最后一天");
        clerk.form("/receive").set("mark", "0000-0000-0000").submit().hasStatus(422);
        assertThat(clerk.page().select("form[action$=/call]")).isEmpty();
    }

    /** A minute ago; what the demonstration handed in yesterday lies before it. */
    private Browser call(Browser clerk) {
        var now = house.bean(InstantSource.class).instant().atZone(Beijing.ZONE).minusMinutes(1);
        return clerk.form("/call")
                .set("day.y", String.valueOf(now.getYear()))
                .set("day.m", String.valueOf(now.getMonthValue()))
                .set("day.d", String.valueOf(now.getDayOfMonth()))
                .set("time", "%02d:%02d".formatted(now.getHour(), now.getMinute()))
                .set("number", "13800001234")
                .set("reached", "yes")
                .set("spokeWith", "许静")
                .submit();
    }
}
