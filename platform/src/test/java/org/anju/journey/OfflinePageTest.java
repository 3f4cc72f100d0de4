package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.sheets.VerificationCode;
import org.anju.sheets.token.Holding;
import org.anju.sheets.token.TokenKeys;
import org.anju.testkit.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that is saved to a file and opened from there, on a phone without any network. */
class OfflinePageTest {

    private static final VerificationCode CODE = new VerificationCode("7K3M92QFX8ABCDEFGHJK");
    private static final Instant MADE = Instant.parse("2026-11-23T02:20:00Z");

    private final House house = House.demo();
    private final List<String> asked = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @TempDir
    Path folder;

    private BrowserContext phone;
    private Page page;

    @BeforeEach
    void unpack() {
        phone = Chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(390, 844));
        phone.setOffline(true);
        page = phone.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        phone.close();
        assertThat(complaints).isEmpty();
        assertThat(asked).allMatch(url -> url.startsWith("file:"));
    }

    @Test
    void a_true_code_is_accepted_and_says_what_it_says() throws IOException {
        open("/verify/offline", "2026-11-24T00:00:00Z");
        assertThat(checked(address(token(Holding.LIN)))).isEqualTo("GENUINE");
        assertThat(page.locator("main").innerText())
                .contains("签名真实", "林＊＊", "110119******0001", "2029-05-31", "2026-11-23", "7K3M-92QF-X8AB-CDEF-GHJK")
                .contains("离线无法知道证件现在的状态")
                .doesNotContain("知远");
        assertThat(page.locator("[data-ask-link]").getAttribute("href")).endsWith("/verify/" + CODE.value());
        assertThat(checked(token(Holding.LIN))).as("the token alone").isEqualTo("GENUINE");
        String broken = address(token(Holding.LIN)).replaceAll("(.{40})", "$1\n ");
        assertThat(checked(broken)).as("over several lines").isEqualTo("GENUINE");
        looksRight();
    }

    @Test
    void it_speaks_english_too() throws IOException {
        open("/en/verify/offline", "2026-11-24T00:00:00Z");
        assertThat(checked(address(token(Holding.LIN)))).isEqualTo("GENUINE");
        assertThat(page.locator("main").innerText())
                .contains("Genuine signature", "cannot be known offline")
                .doesNotContain("签名");
        looksRight();
    }

    @Test
    void one_changed_character_anywhere_is_refused() throws IOException {
        open("/verify/offline", "2026-11-24T00:00:00Z");
        String token = token(Holding.LIN);
        List<String> changed = IntStream.range(0, token.length())
                .mapToObj(
                        at -> token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1))
                .toList();
        assertThat(page.evaluate(ALL, changed))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(139)
                .isSubsetOf("FORGED", "STRANGE", "DAMAGED")
                .contains("FORGED", "STRANGE", "DAMAGED");
        assertThat(page.locator("[data-facts]").first().isVisible()).isFalse();
        looksRight();
    }

    @Test
    void what_is_no_token_of_this_sheet_is_told_apart() throws IOException {
        open("/verify/offline", "2026-11-24T00:00:00Z");
        String site = house.address() + "/verify/";
        assertThat(checked(site + "8" + CODE.value().substring(1) + "#" + token(Holding.LIN)))
                .as("behind another code")
                .isEqualTo("FORGED");
        assertThat(checked(site + CODE.grouped().toLowerCase(java.util.Locale.ROOT) + "#" + token(Holding.LIN)))
                .isEqualTo("GENUINE");
        assertThat(checked(site + CODE.value())).as("made before").isEqualTo("NONE");
        assertThat(page.locator("[data-ask-link]").getAttribute("href")).endsWith("/verify/" + CODE.value());
        assertThat(checked("林知远 <b>'\"")).isEqualTo("DAMAGED");
        assertThat(checked(token(Holding.LIN).substring(0, 100))).isEqualTo("DAMAGED");
    }

    @Test
    void its_own_last_day_is_the_last_and_its_first_the_first() throws IOException {
        var spring = new Holding(
                "林知远",
                "1101192026000001",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 5, 31),
                LocalDate.of(2026, 2, 20));
        String token = token(spring);
        for (var at : List.of(
                List.of("2026-02-28T15:59:59Z", "EARLY"),
                List.of("2026-02-28T16:00:00Z", "GENUINE"),
                List.of("2026-05-31T15:59:59Z", "GENUINE"),
                List.of("2026-05-31T16:00:00Z", "EXPIRED"))) {
            open("/verify/offline", at.get(0));
            assertThat(checked(token)).as(at.get(0)).isEqualTo(at.get(1));
        }
        assertThat(page.locator("main").innerText()).contains("已过有效期", "2026-05-31");
    }

    private static final String ALL = """
            async texts => {
              const found = [], box = document.querySelector('[data-token]'), form = document.querySelector('form');
              for (const text of texts) {
                box.setAttribute('data-token', '');
                form.text.value = text;
                form.requestSubmit();
                while (!box.getAttribute('data-token')) await new Promise(r => { const c = new MessageChannel(); c.port1.onmessage = r; c.port2.postMessage(0); });
                found.push(box.getAttribute('data-token'));
              }
              return found;
            }""";

    private String checked(String text) {
        return String.valueOf(((List<?>) page.evaluate(ALL, List.of(text))).getFirst());
    }

    private void open(String path, String now) throws IOException {
        Path file = folder.resolve("page.html");
        Files.write(file, house.browser().get(path).hasStatus(200).bytes());
        page.clock().setFixedTime(now);
        page.navigate(file.toUri().toString());
    }

    private String token(Holding holding) {
        return house.bean(TokenKeys.class).token(holding.content(), 1, CODE, MADE);
    }

    private String address(String token) {
        return house.address() + "/verify/" + CODE.value() + "#" + token;
    }

    private void looksRight() {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "offline-" + page.locator("html").getAttribute("lang") + ".png"))
                .setFullPage(true));
    }
}
