package org.anju.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.anju.materials.Papers;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Role;
import org.anju.web.applicant.Folk;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private static final String HUKOU = "/me/materials/G-3.2.1-13";

    private final Folk.Member lin = Folk.applicant("林知远");

    private String put(int pages) {
        lin.browser()
                .get(HUKOU)
                .form("form.qform")
                .attach("files", "户口本.pdf", "application/pdf", Papers.pdf(pages))
                .submit()
                .hasStatus(200);
        String at = lin.browser()
                .get(HUKOU)
                .page()
                .select("a[href*=/view]")
                .eachAttr("href")
                .getLast();
        return at.substring(0, at.indexOf("/view"));
    }

    @Test
    void a_paper_is_turned_over_page_by_page_without_a_script_and_leads_back_to_where_one_came_from() {
        String file = put(3);
        Browser browser = lin.browser();
        browser.get(HUKOU).click("预览").hasStatus(200).hasText("共 3 页");
        assertThat(browser.page().select("a[rel=prev]")).isEmpty();
        browser.click("下一页").click("下一页").hasStatus(200);
        assertThat(browser.page().select(".vpage img").attr("src")).isEqualTo(file + "/pages/3");
        assertThat(browser.page().select("a[rel=next]")).isEmpty();
        browser.form("form.vjump").set("page", "2").submit().hasStatus(200);
        assertThat(browser.page().select(".thumbs [aria-current] img").attr("src"))
                .isEqualTo(file + "/thumbs/2");
        browser.click("200%").click("旋转").hasStatus(200);
        assertThat(browser.page().select(".vpage--double img").attr("src")).isEqualTo(file + "/pages/2?turn=90");
        browser.click("返回").isAt(HUKOU);
    }

    @Test
    void a_page_beyond_the_last_shows_the_last_and_a_way_back_out_of_the_house_is_not_taken() {
        String file = put(2);
        for (String page : new String[] {"3", "9999"}) {
            lin.browser().get(file + "/view?page=" + page).hasStatus(200);
            assertThat(lin.browser().page().select(".vpage img").attr("src")).isEqualTo(file + "/pages/2");
        }
        for (String page : new String[] {"0", "x", "-1", "99999", ""}) {
            lin.browser().get(file + "/view?page=" + page + "&turn=17&zoom=9").hasStatus(200);
            assertThat(lin.browser().page().select(".vpage--fit img").attr("src"))
                    .isEqualTo(file + "/pages/1");
        }
        lin.browser().get(file + "/view?back=//evil.example/").click("返回").isAt("/me");
        lin.browser().get("/en" + file + "/view").hasStatus(200).hasText("Fit width");
    }

    @Test
    void the_viewer_is_a_page_of_the_house_and_the_paper_in_it_has_no_power() {
        String file = put(1);
        lin.browser().get(file + "/view").hasStatus(200);
        assertThat(lin.browser().header("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(lin.browser().header("X-Frame-Options")).isEqualTo("DENY");
        lin.browser().get(file + "/thumbs/1").hasStatus(200);
        assertThat(lin.browser().header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(lin.browser().header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_turned_page_lies_on_its_side_and_a_thumb_is_160_wide() throws IOException {
        String file = put(1);
        BufferedImage whole = image(file + "/pages/1");
        BufferedImage turned = image(file + "/pages/1?turn=90");
        assertThat(turned.getWidth()).isEqualTo(whole.getHeight());
        assertThat(turned.getHeight()).isEqualTo(whole.getWidth());
        assertThat(image(file + "/pages/1?turn=45").getWidth()).isEqualTo(whole.getWidth());
        assertThat(image(file + "/thumbs/1").getWidth()).isEqualTo(160);
    }

    @Test
    void nobody_else_opens_it_and_a_look_of_the_office_leaves_a_line() {
        String file = put(2);
        for (Browser stranger : new Browser[] {
            Folk.applicant("别人").browser(),
            Folk.agent("经办", Folk.employer("别的单位")).browser(),
            Folk.office(Role.OPERATOR).browser()
        }) {
            stranger.get(file + "/view").hasStatus(404);
            stranger.get(file + "/thumbs/1").hasStatus(404);
        }
        lin.browser()
                .get(file + "/view")
                .get("/files/" + UUID.randomUUID() + "/view")
                .hasStatus(404);
        assertThat(looks(file)).isZero();
        Browser clerk = Folk.office(Role.CLERK).browser();
        clerk.get(file + "/view?page=2").hasStatus(404);
        Folk.applies(lin);
        clerk.get(file + "/view?page=2").hasStatus(200);
        assertThat(looks(file)).as("what for, and the look").isEqualTo(2);
        clerk.get(file + "/thumbs/1").hasStatus(200);
        assertThat(looks(file)).isEqualTo(3);
    }

    private static long looks(String file) {
        return House.demo()
                .sql()
                .sql("select count(*) from trail_lines where act = 'saw' and subject_id = ?")
                .param(file.substring(file.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private BufferedImage image(String at) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(lin.browser().get(at).hasStatus(200).bytes()));
    }
}
