package org.anju.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.anju.materials.Papers;
import org.anju.materials.upload.UploadDesk;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 上传: how people hand in papers with a phone in their hand, a mouse, a bad line, or no script at all. */
class UploadJourneyTest {

    private static final String HUKOU = "/me/materials/G-3.2.1-13";
    private static final String ROW = ".ups > li[data-is=done]";

    private final House house = House.busy();
    private final BrowserContext phone = Chromium.get()
            .newContext(new Browser.NewContextOptions()
                    .setViewportSize(390, 844)
                    .setHasTouch(true)
                    .setIsMobile(true)
                    .setLocale("zh-CN")
                    .setReducedMotion(ReducedMotion.REDUCE));

    @AfterEach
    void close() {
        phone.close();
    }

    private Page signedIn(BrowserContext context, String name) {
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.navigate(at("/demo"));
        page.waitForNavigation(
                page.locator("h2:text-is('申请人') + ul > li:has(b:text-is('" + name + "')) button")::click);
        return page;
    }

    private String at(String path) {
        return house.address().resolve(path).toString();
    }

    /** As a camera makes it: many pixels, much grain; larger than one piece. */
    static byte[] photograph(int seed, int width, int height) {
        var image = new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var chance = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0xff000000 | chance.nextInt(0x1000000));
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    private static FilePayload jpeg(String name, byte[] bytes) {
        return new FilePayload(name, "image/jpeg", bytes);
    }

    /** The bytes that the server has of the one file that waits on the page. */
    private byte[] staged(Page page) {
        UUID id = UUID.fromString(
                page.locator(".ups input[data-part=staged]").first().inputValue());
        UUID account = house.sql()
                .sql("select account from materials_upload where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        var owner = new Actor(account, "", Role.APPLICANT, null, null, Actor.YANQING);
        return house.bean(UploadDesk.class).bytes(owner, id).orElseThrow();
    }

    @Test
    void a_phone_takes_a_photo_and_the_line_breaks_in_the_middle_and_every_byte_arrives() {
        byte[] photo = photograph(1, 1500, 1000);
        assertThat(photo.length).isGreaterThan(3 * 262_144);
        Page page = signedIn(phone, "林知远");
        page.navigate(at(HUKOU));
        AtomicInteger pieces = new AtomicInteger();
        // the third piece is cut off, and with it the line
        page.route("**/uploads/*offset=*", route -> {
            if (pieces.incrementAndGet() == 3) {
                phone.setOffline(true);
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("input.shoot").setInputFiles(jpeg("IMG_0001.jpg", photo));
        assertThat(page.locator(".ups > li[data-is=broken]")).hasCount(1);
        assertThat(page.locator(".ups [data-state]")).containsText("连接断了");
        assertThat(page.locator(".ups canvas")).isVisible();
        phone.setOffline(false);
        assertThat(page.locator(ROW)).hasCount(1);
        // two went before the break and are not sent again
        int needed = (photo.length + 262_143) / 262_144;
        assertThat(pieces.get()).isEqualTo(needed + 1);
        assertThat(Arrays.equals(staged(page), photo)).isTrue();
        page.waitForNavigation(page.locator("form.qform button[type=submit]")::click);
        page.navigate(at(HUKOU));
        assertThat(page.locator("section.card[id^=file-] h2:text-is('IMG_0001.jpg')"))
                .hasCount(1);
    }

    @Test
    void three_files_dropped_at_once_all_come_and_their_order_can_be_changed_with_the_keyboard() {
        try (BrowserContext desk = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("zh-CN"))) {
            Page page = signedIn(desk, "林知远");
            page.navigate(at(HUKOU));
            String[] files = IntStream.rangeClosed(1, 3)
                    .mapToObj(n -> Base64.getEncoder().encodeToString(Scans.pdf("page " + n)))
                    .toArray(String[]::new);
            page.evaluate("""
                    files => {
                      const carried = new DataTransfer();
                      files.forEach((file, n) => carried.items.add(new File(
                          [Uint8Array.from(atob(file), c => c.charCodeAt(0))], 'p' + (n + 1) + '.pdf', {type: 'application/pdf'})));
                      document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {dataTransfer: carried, bubbles: true}));
                    }""", Arrays.asList(files));
            assertThat(page.locator(ROW)).hasCount(3);
            Locator last = page.locator(".ups > li").nth(2).locator("[data-do=up]");
            last.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".ups [data-name]")).hasText(new String[] {"p1.pdf", "p3.pdf", "p2.pdf"});
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Inspection.PICTURES.resolve("1440").resolve("upload-rows.png"))
                    .setFullPage(true));
            page.waitForNavigation(page.locator("form.qform button[type=submit]")::click);
            page.navigate(at(HUKOU));
            assertThat(page.locator("section.card[id^=file-] h2:text-matches('^p[0-9]')"))
                    .hasText(new String[] {"p1.pdf", "p3.pdf", "p2.pdf"});
        }
    }

    @Test
    void a_reload_in_the_middle_asks_for_the_same_file_and_goes_on_where_it_was(@TempDir Path folder)
            throws IOException {
        byte[] photo = photograph(2, 1500, 1000);
        // from the disk, so that it is the same file with the same day both times
        Path file = Files.write(folder.resolve("IMG_0002.jpg"), photo);
        Page page = signedIn(phone, "林知远");
        page.navigate(at(HUKOU));
        AtomicInteger pieces = new AtomicInteger();
        page.route("**/uploads/*offset=*", route -> {
            if (pieces.incrementAndGet() > 2) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("#files").setInputFiles(file);
        assertThat(page.locator(".ups > li[data-is=broken]")).hasCount(1);
        page.unroute("**/uploads/*offset=*");
        page.reload();
        assertThat(page.locator(".ups [data-state]")).containsText("再选一次同一个文件");
        pieces.set(0);
        page.onRequest(request -> pieces.addAndGet(request.url().contains("offset=") ? 1 : 0));
        page.locator("#files").setInputFiles(file);
        assertThat(page.locator(ROW)).hasCount(1);
        assertThat(pieces.get()).isEqualTo((photo.length + 262_143) / 262_144 - 2);
        assertThat(Arrays.equals(staged(page), photo)).isTrue();
    }

    @Test
    void the_page_with_files_on_their_way_satisfies_every_check() {
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            screen.signIn("林知远", "申请人").open(HUKOU);
            screen.page().locator("#files").setInputFiles(new FilePayload[] {
                jpeg("正面.jpg", photograph(3, 300, 400)),
                jpeg("背面.jpg", photograph(4, 400, 300)),
                new FilePayload("说明.pdf", "application/pdf", Scans.pdf("note"))
            });
            assertThat(screen.page().locator(ROW)).hasCount(3);
            screen.looksAgain();
            screen.press("form.qform button[type=submit]").open(HUKOU);
            screen.page().waitForNavigation(screen.page().locator(".thumbs a").first()::click);
            screen.looksAgain();
        }
    }

    @Test
    void three_photographs_are_put_in_order_turned_and_bound_into_one_pdf() {
        Page page = signedIn(phone, "林知远");
        page.navigate(at(HUKOU));
        page.locator("#files").setInputFiles(new FilePayload[] {
            jpeg("一.jpg", photograph(5, 300, 400)),
            jpeg("二.jpg", photograph(6, 300, 400)),
            jpeg("三.jpg", photograph(7, 300, 400))
        });
        assertThat(page.locator(ROW)).hasCount(3);
        page.locator(".ups > li").nth(2).locator("[data-do=up]").click();
        page.locator(".ups > li").nth(1).locator("[data-do=up]").click();
        page.locator(".ups > li").nth(0).locator("[data-do=turn]").click();
        assertThat(page.locator("[data-bind] input")).isChecked();
        // the small pictures come one by one and move what lies below them: a click into that is lost, a key is not
        assertThat(page.locator(".ups canvas:visible")).hasCount(3);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Inspection.PICTURES.resolve("390").resolve("upload-bind.png"))
                .setFullPage(true));
        page.waitForNavigation(
                () -> page.locator("form.qform button[type=submit]").press("Enter"));
        page.navigate(at(HUKOU));
        Locator bound = page.locator("section.card:has(h2:text-is('三.pdf'))");
        assertThat(bound.locator(".thumbs img")).hasCount(3);
        bound.locator(".thumbs a").first().click();
        // the third came first and lies on its side
        Object across = page.locator(".vpage img")
                .evaluate(
                        "async picture => { await picture.decode(); return picture.naturalWidth > picture.naturalHeight; }");
        assertThat(across).isEqualTo(true);
        page.keyboard().press("ArrowRight");
        page.waitForURL("**page=2**");
        assertThat(page.locator(".thumbs [aria-current] .num")).hasText("2");
    }

    @Test
    void a_portrait_from_too_far_away_shows_what_was_measured_and_is_cropped_by_one_click() {
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            screen.signIn("林知远", "申请人").open("/me/materials/G-3.2.1-6");
            screen.page()
                    .locator("#files")
                    .setInputFiles(new FilePayload("远.png", "image/png", Papers.portrait(900, 1200, 240, 0)));
            assertThat(screen.page().locator(ROW)).hasCount(1);
            screen.press("form.qform button[type=submit]")
                    .isAt("/me/materials/G-3.2.1-6")
                    .sees("人像只占画面");
            Object shape = screen.page()
                    .locator("img[src$='/crop']")
                    .first()
                    .evaluate(
                            "async picture => { await picture.decode(); return picture.naturalWidth + ':' + picture.naturalHeight; }");
            assertThat(shape).isEqualTo("358:441");
            screen.press("form[action$='/crop'] button").sees("以前的版本");
            assertThat(screen.page().locator("form[action$='/crop']")).hasCount(0);
        }
    }

    @Test
    void without_a_script_several_files_go_with_the_form() {
        try (BrowserContext plain = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setJavaScriptEnabled(false)
                        .setLocale("zh-CN"))) {
            Page page = signedIn(plain, "林知远");
            page.navigate(at(HUKOU));
            page.locator("#files").setInputFiles(new FilePayload[] {
                new FilePayload("无脚本一.pdf", "application/pdf", Scans.pdf("one without a script")),
                new FilePayload("无脚本二.pdf", "application/pdf", Scans.pdf("two without a script"))
            });
            page.waitForNavigation(
                    () -> page.locator("form.qform button[type=submit]").press("Enter"));
            page.navigate(at(HUKOU));
            assertThat(page.locator("section.card[id^=file-] h2:text-matches('^无脚本')"))
                    .hasCount(2);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Inspection.PICTURES.resolve("390").resolve("upload-no-script.png"))
                    .setFullPage(true));
        }
    }
}
