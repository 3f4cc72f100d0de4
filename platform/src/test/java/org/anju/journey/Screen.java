package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anju.testkit.House;
import org.jspecify.annotations.Nullable;

/** One person at one screen, pressing real buttons; every page met is inspected before the next press. */
final class Screen implements AutoCloseable {

    /** A hand-held and a desk. */
    enum Size {
        PHONE(390, 844),
        DESK(1440, 900);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** How a reader has the pages shown. */
    enum Dress {
        PLAIN("", null),
        ENGLISH("/en", null),
        DARK("", "dark.normal.normal"),
        ELDER("", "auto.elder.more");

        private final String prefix;
        private final @Nullable String cookie;

        Dress(String prefix, @Nullable String cookie) {
            this.prefix = prefix;
            this.cookie = cookie;
        }
    }

    private final House house;
    private final Dress dress;
    private final BrowserContext context;
    private final Page page;
    private final Inspection inspection;
    private final List<String> complaints = new ArrayList<>();
    private boolean says = true;

    Screen(House house, Size size) {
        this(house, size, Dress.PLAIN);
    }

    Screen(House house, Size size, Dress dress) {
        this.house = house;
        this.dress = dress;
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(size.width, size.height)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        if (dress.cookie != null) {
            context.addCookies(List.of(
                    new Cookie("anju-look", dress.cookie).setUrl(house.address().toString())));
        }
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // a page that answers 422 is a page too; a picture or script that does not come is not
            boolean itself = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url());
            if (List.of("error", "warning").contains(message.type()) && !itself) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        inspection = new Inspection(page, size, complaints);
    }

    Screen open(String path) {
        return met(page.navigate(house.address().resolve(dress.prefix + path).toString()), 200);
    }

    /** As somebody of the demonstration; {@code hat} tells apart who has two hats. */
    Screen signIn(String name, String hat) {
        page.navigate(house.address().resolve("/demo").toString());
        Locator person = page.locator("h2:text-is('" + hat + "') + ul > li:has(b:text-is('" + name + "')) button");
        assertThat(person.count())
                .as(name + " among " + page.locator("body").innerText())
                .isPositive();
        // the list is by age: whoever was there first is meant, not his namesake of another test
        return press(person.first(), 200);
    }

    /** A button or link; then another page is there. */
    Screen press(String css) {
        return press(css, 200);
    }

    Screen press(String css, int status) {
        return press(page.locator("main").locator(css).first(), status);
    }

    private Screen press(Locator what, int status) {
        return met(page.waitForNavigation(what::click), status);
    }

    /** What the person does on the page itself. */
    Page page() {
        return page;
    }

    Screen type(String name, String value) {
        page.locator("[name='" + name + "']:not([type=hidden])").fill(value);
        return this;
    }

    Screen pick(String name, String value) {
        page.locator("[name='" + name + "'][value='" + value + "']").first().check();
        return this;
    }

    /** Every item of the list fits. */
    Screen allFit() {
        // the dot itself is hidden: pressed is what a finger would press
        List<Locator> fits = page.locator("label:has(input[type=radio][name$='fit'][value=FITS])")
                .all();
        assertThat(fits).as("items on " + page.url()).hasSizeGreaterThan(5);
        fits.forEach(Locator::click);
        return this;
    }

    /** After a 422 whoever cannot see the page is where the mistakes are listed. */
    Screen standsAtTheMistakes() {
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("errsum");
        return this;
    }

    Screen attach(String name, String file, String type, byte[] content) {
        page.locator("input[type=file][name='" + name + "']")
                .first()
                .setInputFiles(new FilePayload(file, type, content));
        return this;
    }

    Screen sees(String text) {
        assertThat(page.locator("main").innerText()).as(page.url()).contains(text);
        return this;
    }

    Screen isAt(String path) {
        assertThat(URI.create(page.url()).getPath()).isEqualTo(path);
        return this;
    }

    String text(String css) {
        return page.locator(css).first().innerText().strip();
    }

    byte[] download(String css) {
        Path file = page.waitForDownload(page.locator(css)::click).path();
        try {
            return Files.readAllBytes(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Looks at the page again as it stands now. */
    Screen looksAgain() {
        inspection.of(200);
        return this;
    }

    private Screen met(Response answer, int status) {
        assertThat(answer.status())
                .as(answer.url() + " " + page.locator("main").innerText())
                .isEqualTo(status);
        inspection.of(status);
        // whoever of the office opens what is not in his hand says what for
        return says && page.url().contains("/desk/purpose?to=") && status == 200
                ? pick("purpose", "RELATED").press("form[action$='/desk/purpose'] button[type=submit]")
                : this;
    }

    /** From now on that question stays unanswered. */
    Screen silent() {
        says = false;
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
