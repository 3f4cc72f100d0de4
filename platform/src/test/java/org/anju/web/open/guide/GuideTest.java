package org.anju.web.open.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.policy.guide.Clause;
import org.anju.policy.guide.Guide;
import org.anju.web.kit.OpenHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = OpenHouse.class, properties = "anju.strict-messages=true")
class GuideTest {

    private final MockMvcTester mvc;

    GuideTest(@Autowired WebApplicationContext house) {
        this.mvc = OpenHouse.visitor(house);
    }

    @Test
    void every_clause_can_be_linked_to_and_leads_to_how_it_is_carried_out() throws Exception {
        String guide = html("/guide");
        for (Clause clause : Guide.yanqing().clauses()) {
            assertThat(guide).contains("id=\"" + clause.id() + "\"");
            assertThat(guide).contains("/trace?chapter=" + clause.id().charAt(2) + "#" + clause.id() + "\"");
        }
    }

    @Test
    void english_readers_find_what_each_clause_says() throws Exception {
        assertThat(html("/en/guide")).contains("Has not reached statutory retirement age", "lang=\"zh-CN\"");
    }

    @Test
    void the_trace_shows_all_clauses_each_in_its_chapter_and_hides_nothing_planned() throws Exception {
        int rows = 0;
        for (String chapter : new String[] {"0", "1", "2", "3", "4", "5"}) {
            String page = html("/trace?chapter=" + chapter);
            rows += page.split("<tr id=\"G-" + chapter, -1).length - 1;
        }
        assertThat(rows).isEqualTo(237);
        assertThat(html("/trace?chapter=nonsense")).contains("<tr id=\"G-2.1-1\"", "237 条");
    }

    @Test
    void each_citation_of_the_public_pages_names_a_clause_that_exists() throws Exception {
        for (String page : new String[] {"/", "/check?edit=income", "/check/result"}) {
            var cited =
                    java.util.regex.Pattern.compile("/guide#(G-[0-9.]+-[0-9]+)").matcher(html(page));
            while (cited.find()) {
                assertThat(Guide.yanqing().find(cited.group(1)))
                        .as(cited.group(1))
                        .isPresent();
            }
        }
    }

    private String html(String path) throws Exception {
        return mvc.get().uri(path).exchange().getResponse().getContentAsString();
    }
}
