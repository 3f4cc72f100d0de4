package org.anju.web.employer.quota;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.quota.QuotaBook;
import org.anju.cases.quota.QuotaBook.Taken;
import org.anju.cases.quota.QuotaBook.Waiting;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.kit.Frames;
import org.anju.web.kit.OpenHouse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(classes = OpenHouse.class, properties = "anju.strict-messages=true")
class QuotaPageTest {

    private static final Instant THEN = Instant.parse("2024-05-06T02:00:00Z");

    @Autowired
    TemplateEngine templates;

    @Autowired
    Frames frames;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void seats_and_the_line_are_shown_in_their_order_and_there_is_nothing_to_press() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Map<UUID, Waiting> line = new LinkedHashMap<>();
        line.put(first, new Waiting(first, "YQ-2024-000002", THEN, LocalDate.of(2024, 5, 20)));
        line.put(second, new Waiting(second, "YQ-2024-000003", THEN, null));
        var taken = Map.of("YQ-2024-000001", new Taken(UUID.randomUUID(), "YQ-2024-000001", THEN));
        var book = new QuotaBook(2024, 2, taken, line);
        var names = Map.of("YQ-2024-000001", "林知远", "YQ-2024-000002", "唐小满", "YQ-2024-000003", "罗一鸣");
        Document page = shown(new QuotaPage("妫川", book, names, LocalDate.of(2024, 5, 14)));
        assertThat(page.select(".kpi b").eachText()).containsExactly("2个", "1个", "0个", "2人");
        assertThat(page.select("section:has(#line) tbody tr").eachText())
                .hasSize(2)
                .satisfies(rows -> {
                    assertThat(rows.getFirst()).startsWith("1 唐小满").contains("保留到 2024年5月20日");
                    assertThat(rows.getLast()).startsWith("2 罗一鸣").endsWith("等待");
                });
        assertThat(page.select("section:has(#taken) tbody tr").text()).contains("林知远", "YQ-2024-000001");
        assertThat(page.select("main form, main button")).isEmpty();
    }

    private Document shown(QuotaPage page) {
        var agent = new Actor(UUID.randomUUID(), "周雨桐", Role.AGENT, UUID.randomUUID(), null, Actor.YANQING);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(agent, null));
        var out = new StringOutput();
        var request = new MockHttpServletRequest("GET", "/firm/quota");
        templates.render("employer/quota/quota.jte", Map.of("frame", frames.of(request), "page", page), out);
        return Jsoup.parse(out.toString());
    }
}
