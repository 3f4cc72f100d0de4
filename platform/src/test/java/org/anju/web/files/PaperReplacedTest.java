package org.anju.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.anju.materials.Papers;
import org.anju.testkit.Browser;
import org.anju.trail.Role;
import org.anju.web.applicant.Folk;
import org.junit.jupiter.api.Test;

class PaperReplacedTest {

    private final UUID firm = Folk.employer("妫川智能科技有限公司");
    private final Folk.Member agent = Folk.agent("周雨桐", firm);

    @Test
    void an_employers_paper_is_replaced_and_the_earlier_one_can_still_be_read_by_its_agents_and_the_office() {
        Browser browser = agent.browser();
        String place = browser.get("/firm/filing/papers")
                .hasStatus(200)
                .page()
                .select("ul.tasks a")
                .attr("href");
        upload(place, "旧.pdf", false);
        upload(place, "新.pdf", true);
        browser.get(place).hasText("新.pdf").hasText("以前的版本（1 份）");
        assertThat(browser.page().select("section.card h2").eachText()).doesNotContain("旧.pdf");
        browser.click("旧.pdf").hasStatus(200).click("返回").isAt(place);
        String earlier = browser.page().select("details .file__b a").attr("href");
        String file = earlier.substring(0, earlier.indexOf("/view"));
        Folk.office(Role.CLERK).browser().get(file + "/view").hasStatus(200);
        Folk.agent("外人", Folk.employer("别的单位")).browser().get(file + "/view").hasStatus(404);
    }

    private void upload(String place, String name, boolean replace) {
        var form = agent.browser().get(place).hasStatus(200).form("form.qform");
        for (String day : new String[] {"formedOn", "validUntil"}) {
            if (!agent.browser().page().select("[name=" + day + ".y]").isEmpty()) {
                LocalDate today = org.anju.policy.time.Beijing.today(
                        org.anju.testkit.House.demo().bean(java.time.InstantSource.class));
                form.set(day + ".y", (day.equals("formedOn") ? today.minusDays(1) : today.plusYears(1)).toString());
            }
        }
        if (replace) {
            form.set("replace", "yes");
        }
        form.attach("files", name, "application/pdf", Papers.pdf(1)).submit().hasStatus(200);
    }
}
