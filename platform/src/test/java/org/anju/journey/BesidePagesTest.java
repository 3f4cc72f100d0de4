package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.web.journey.Townsfolk;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reviewer turns a page and lays another paper of the case beside it. */
class BesidePagesTest {

    private static final String PICTURES = ".rview .rpage img";

    private final House house = House.demo();

    private String item() {
        String no = new Townsfolk(house, "濮阳一").vouched();
        Browser clerk = People.clerk(house).browser.get("/desk/cases/" + no);
        int items = clerk.page().select(".rdocs a").size();
        for (int item = 0; item < items; item++) {
            if (!clerk.get("/desk/cases/" + no + "?item=" + item)
                    .page()
                    .select(PICTURES)
                    .isEmpty()) {
                return "/desk/cases/" + no + "?item=" + item;
            }
        }
        throw new AssertionError(no + " has no paper");
    }

    private static String link(Browser browser, String selector) {
        Element found = Objects.requireNonNull(browser.page().selectFirst(selector), selector);
        return found.attr("href");
    }

    @Test
    void four_turns_bring_a_page_back_and_another_paper_stands_upright_beside_it_until_it_is_put_away() {
        Browser clerk = People.clerk(house).browser.get(item());
        String upright = clerk.page().select(PICTURES).attr("src");
        for (int turn = 1; turn < 4; turn++) {
            String here = link(clerk, ".rtool a:contains(右转)");
            String turned = clerk.get(here).page().select(PICTURES).attr("src");
            assertThat(turned).isEqualTo(upright + "?turn=" + turn * 90);
            clerk.get(turned).hasStatus(200);
            clerk.get(here);
        }
        clerk.get(link(clerk, ".rtool a:contains(右转)"));
        assertThat(clerk.page().select(PICTURES).attr("src")).isEqualTo(upright);

        clerk.get(link(clerk, ".rmenu li a")).hasStatus(200);
        assertThat(clerk.page().select(PICTURES)).hasSize(2);
        String other = clerk.page().select(PICTURES).get(1).attr("src");
        assertThat(other).isNotEqualTo(upright).doesNotContain("turn");
        clerk.get(link(clerk, ".rtool a:contains(右转)"));
        assertThat(clerk.page().select(PICTURES).eachAttr("src")).containsExactly(upright + "?turn=90", other);
        clerk.get(link(clerk, ".rmenu a:contains(不对照)"));
        assertThat(clerk.page().select(PICTURES)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void two_papers_side_by_side_are_read_on_every_screen(Screen.Size size) {
        String item = item();
        Browser clerk = People.clerk(house).browser.get(item);
        String pair = link(clerk, ".rmenu li a");
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("陈立", "受理岗").open(pair).open("/en" + pair);
        }
    }

    @Test
    void a_paper_of_another_case_is_not_laid_beside() {
        String foreign =
                link(People.clerk(house).browser.get(item()), ".rmenu li a").replaceAll(".*with=([^&]*).*", "$1");
        Browser clerk = People.clerk(house).browser.get(item() + "&with=" + foreign);
        assertThat(clerk.hasStatus(200).page().select(PICTURES)).hasSize(1);
    }
}
