package org.anju.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(
        classes = OpenHouse.class,
        properties = {"anju.strict-messages=true", "anju.demo=true"})
class PagesTest {

    private final MockMvcTester mvc;

    PagesTest(@Autowired WebApplicationContext house) {
        this.mvc = OpenHouse.visitor(house);
    }

    @Test
    void a_page_speaks_chinese_and_under_en_english() throws Exception {
        assertThat(mvc.get().uri("/privacy"))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"zh-CN\"", "隐私与个人信息保护 · 工作居住证 · 延庆");
        assertThat(mvc.get().uri("/en/privacy"))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"en\"", "href=\"/en/check\"", "href=\"/privacy\"")
                .doesNotContain("href=\"/check\"");
    }

    @Test
    void the_language_link_keeps_path_and_query() {
        assertThat(mvc.get().uri("/privacy?a=1&b=2")).bodyText().contains("href=\"/en/privacy?a=1&amp;b=2\"");
        assertThat(mvc.get().uri("/en/privacy?a=1")).bodyText().contains("<a href=\"/privacy?a=1\" lang=\"zh-CN\"");
    }

    @Test
    void only_the_plain_prefix_is_a_language() {
        assertThat(mvc.get().uri("/en")).hasStatus(301).headers().hasValue("Location", "/en/");
        for (String path : new String[] {"/english/privacy", "/en/en/privacy", "/EN/privacy", "/en-us/privacy"}) {
            assertThat(mvc.get().uri(path)).as(path).hasStatus(404);
        }
    }

    @Test
    void a_choice_of_display_is_kept_in_a_cookie_and_leads_back() {
        var answer = mvc.post()
                .uri("/en/preferences")
                .param("size", "elder")
                .param("back", "/en/privacy?x=1")
                .exchange();
        assertThat(answer).hasStatus(303).headers().hasValue("Location", "/en/privacy?x=1");
        assertThat(answer).cookies().hasValue("anju-look", "auto.elder.normal");
        assertThat(mvc.get().uri("/privacy").cookie(new Cookie("anju-look", "dark.elder.more")))
                .bodyText()
                .contains("data-theme=\"dark\" data-size=\"elder\" data-contrast=\"more\"", "class=\"elderbar\"");
    }

    @Test
    void a_spoilt_cookie_means_the_defaults() {
        for (String value : new String[] {"x", "dark", "\"><script>.a.b", "..", "DARK.ELDER.MORE"}) {
            assertThat(Preferences.parse(value)).as(value).isEqualTo(Preferences.DEFAULT);
        }
    }

    @Test
    void every_answer_carries_the_protective_headers() {
        assertThat(mvc.get().uri("/privacy"))
                .headers()
                .hasValue("Content-Security-Policy", Doorway.CSP)
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Cache-Control", "no-cache");
        assertThat(mvc.get().uri("/me/anything")).headers().hasValue("Cache-Control", "no-store");
    }

    @Test
    void an_asset_is_good_for_ever_under_its_own_hash_only() throws Exception {
        String page = mvc.get().uri("/privacy").exchange().getResponse().getContentAsString();
        var css = java.util.regex.Pattern.compile("/assets/app-[0-9a-f]{12}\\.css")
                .matcher(page);
        assertThat(css.find()).isTrue();
        assertThat(mvc.get().uri(css.group()))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(mvc.get().uri("/assets/app-000000000000.css")).hasStatus(404);
        assertThat(mvc.get().uri("/assets/app.css")).hasStatus(404);
    }

    @Test
    void a_demo_says_that_it_is_one() {
        assertThat(mvc.get().uri("/privacy")).bodyText().contains("这是演示系统", "href=\"/demo\"");
    }
}
