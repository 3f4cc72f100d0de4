package org.anju.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.policy.time.WorkingDays;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(classes = OpenHouse.class, properties = "anju.strict-messages=true")
class LayoutsTest {

    @Autowired
    TemplateEngine templates;

    @Autowired
    Frames frames;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "me, APPLICANT, /me",
        "firm, AGENT, /firm",
        "desk, CLERK, /desk",
        "desk, APPROVER, /desk",
        "desk, SUPERVISOR, /desk",
        "desk, OPERATOR, /admin",
        "desk, POLICY_ADMIN, /admin",
        "benefit, VERIFIER, /benefit"
    })
    void a_signed_in_person_finds_home_name_and_the_way_out(String layout, Role role, String home) {
        String html = render(layout, role, "/en/me/profile");
        assertThat(html)
                .contains(
                        "<main id=\"main\"",
                        "action=\"/en/sign-out\"",
                        "href=\"/en" + home + "\"",
                        "<html lang=\"en\"");
        if (!layout.equals("open")) {
            assertThat(html).contains("林知远");
        }
    }

    @Test
    void only_the_drawings_used_are_sent() {
        String html = render("me", Role.APPLICANT, "/me");
        assertThat(html).contains("id=\"i-menu\"").doesNotContain("id=\"i-trash\"");
    }

    @Test
    void the_clock_shows_used_left_and_what_was_not_counted() {
        var face = ClockFace.of(
                WorkingDays.published(),
                LocalDate.of(2024, 4, 18),
                LocalDate.of(2024, 5, 20),
                LocalDate.of(2024, 5, 14),
                16,
                20,
                day -> day.equals(LocalDate.of(2024, 4, 22)),
                false);
        assertThat(face.cells()).hasSize(21);
        assertThat(face.cells().stream().filter(cell -> cell.kind().equals("x")))
                .hasSize(1);
        assertThat(face.cells().getLast().kind()).isEqualTo("d");
        var out = new StringOutput();
        templates.render("kit/clock.jte", Map.of("frame", frame("/me"), "clock", face), out);
        assertThat(out.toString()).contains("2024年5月20日", "已用 16 个工作日，共 20 个", "不计入的 1 个工作日");
    }

    @Test
    void parts_with_lists_can_be_shown() {
        var out = new StringOutput();
        Frame frame = frame("/me");
        templates.render(
                "kit/timeline.jte",
                Map.of("frame", frame, "moments", List.of(new Moment("now", "5月14日", "单位审核中", null))),
                out);
        templates.render(
                "kit/crumbs.jte",
                Map.of("frame", frame, "crumbs", List.of(new Crumb("/me", "我的办理")), "here", "材料"),
                out);
        templates.render(
                "kit/seg.jte",
                Map.of("frame", frame, "name", "a", "label", "姓名", "choices", Choice.yesNo(frame), "value", "yes"),
                out);
        templates.render(
                "kit/due.jte",
                Map.of("frame", frame, "day", LocalDate.of(2024, 5, 15), "left", 1, "working", true),
                out);
        assertThat(out.toString()).contains("<li class=\"now\">", "aria-current=\"page\"", "on-ok", "剩 1 个工作日");
    }

    private String render(String layout, Role role, String uri) {
        var actor = new Actor(UUID.randomUUID(), "林知远", role, null, null, Actor.YANQING);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(actor, null));
        var out = new StringOutput();
        Content content = target -> target.writeContent("<h1>x</h1>");
        templates.render(
                "layout/" + layout + ".jte", Map.of("frame", frame(uri), "title", "x", "content", content), out);
        return out.toString();
    }

    private Frame frame(String uri) {
        var request = new MockHttpServletRequest("GET", uri);
        if (uri.startsWith("/en/")) {
            request.setAttribute(LanguagePrefix.class.getName(), Language.EN);
        }
        return frames.of(request);
    }
}
