package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is asked of every page met: nothing for axe to find, a quiet console, no sideways scrolling, both languages. */
final class Inspection {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    static final Path PICTURES = Path.of("target", "screenshots");
    /** Pictures are for people who want to look: {@code ./anju test -DargLine=-Danju.pictures=true}. They take half the time of a journey. */
    private static final boolean PICTURED = Boolean.getBoolean("anju.pictures");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A message key that nobody has given words to shows itself, as {@code desk.queue}. */
    private static final Pattern KEY = Pattern.compile(
            "\\?\\?\\?|(?<![\\w./@-])(accounts|admin|cases|check|checks|demo|desk|despatch|dossier|filing|firm|guide|hands|home|kit|materials|me|notices|passports|people|photo|quota|reach|reading|roster|past|letters|slip"
                    + "|parties|permit|policy|progress|review|sheet|sheets|submit|times|verify)\\.[a-zA-Z][\\w-]*(\\.[\\w-]+)*");

    private final Page page;
    private final Screen.Size size;
    private final List<String> complaints;

    Inspection(Page page, Screen.Size size, List<String> complaints) {
        this.page = page;
        this.size = size;
        this.complaints = complaints;
    }

    /** @param status how the page came: only a 200 can be asked for again, in the other language */
    void of(int status) {
        String place = URI.create(page.url()).getPath();
        String name = "%03d%s-%d"
                .formatted(
                        NUMBER.incrementAndGet(),
                        place.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replace('/', '-'),
                        status);
        for (Screen.Size each : Screen.Size.values()) {
            if (each != size) {
                picture(each, name);
            }
        }
        picture(size, name);
        assertThat(violations()).as("axe on " + page.url()).isEmpty();
        words(place, Jsoup.parse(page.content()), page.locator("html").getAttribute("lang"));
        if (status == 200) {
            inEnglish(page.url());
        }
        assertThat(complaints).as("console on " + page.url()).isEmpty();
    }

    private void picture(Screen.Size at, String name) {
        page.setViewportSize(at.width, at.height);
        if (at == Screen.Size.PHONE) {
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + page.url() + ": " + page.evaluate(WIDE))
                    .isEqualTo(at.width);
        }
        if (PICTURED) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(at.width + "").resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    private static final String WIDE = """
            [...document.querySelectorAll('body *')]
                .filter(x => x.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 5).map(x => x.tagName + '.' + x.className).join(' ')""";

    private List<String> violations() {
        return new AxeBuilder(page)
                .withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Inspection::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " — " + node.getFailureSummary())
                        .collect(Collectors.joining("\n"));
    }

    private void inEnglish(String address) {
        URI here = URI.create(address);
        String path = here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
        if (path.startsWith("/en/")) {
            return;
        }
        APIResponse answer =
                page.context().request().get(here.resolve("/en" + path).toString());
        assertThat(answer.status()).as("/en" + path).isEqualTo(200);
        Document english = Jsoup.parse(answer.text());
        words("/en" + path, english, "en");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
    }

    private static void words(String place, Document shown, String language) {
        Element body = shown.body().clone();
        // what a machine is told, such as the name of an act or an example of the API
        body.select("code, pre, script").remove();
        assertThat(KEY.matcher(body.text()).results().map(MatchResult::group).toList())
                .as("words missing in " + language + " on " + place)
                .isEmpty();
    }
}
