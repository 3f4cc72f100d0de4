package org.anju.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.anju.materials.Papers;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MaterialsPagesTest {

    private static final String DECLARATION = "/me/materials/G-3.2.1-9";
    private static final String HUKOU = "/me/materials/G-3.2.1-13";

    private final Folk.Member lin = Folk.applicant("林知远");

    /** Today as the house has it. */
    private static LocalDate today() {
        return org.anju.policy.time.Beijing.today(House.demo().bean(java.time.InstantSource.class));
    }

    private Browser upload(String slot, String name, byte[] bytes) {
        return lin.browser()
                .get(slot)
                .hasStatus(200)
                .form("form.qform")
                .attach("files", name, "application/octet-stream", bytes)
                .submit();
    }

    @Test
    void a_good_paper_is_done_and_folded_away() {
        lin.browser().get("/me/materials").hasStatus(200).hasText("要处理");
        upload(HUKOU, "户口本.pdf", Papers.pdf(2)).hasStatus(200);
        assertThat(lin.browser().place().getPath()).isEqualTo("/me/materials");
        assertThat(lin.browser().page().select("li.okrow[id=m-G-3.2.1-13]")).hasSize(1);
        lin.browser().get("/en/me/materials").hasStatus(200).hasText("to do").hasNoText("me.materials");
        lin.browser().get("/en" + HUKOU).hasStatus(200).hasNoText("me.materials");
    }

    @Test
    void a_paper_with_a_date_says_how_long_it_is_good_and_thirty_one_days_are_too_many() {
        LocalDate old = today().minusDays(31);
        lin.browser()
                .get(DECLARATION)
                .form("form.qform")
                .set("formedOn.y", old.toString())
                .attach("files", "声明.pdf", "application/pdf", Papers.pdf(1))
                .submit()
                .hasStatus(200)
                .hasText("超过 30 日");
        LocalDate edge = today().minusDays(30);
        lin.browser()
                .get(DECLARATION)
                .form("form.qform")
                .set("formedOn.y", edge.toString())
                .set("replace", "yes")
                .attach("files", "声明新.pdf", "application/pdf", Papers.pdf(2))
                .submit()
                .hasStatus(200);
        assertThat(lin.browser().page().select("li.okrow[id=m-G-3.2.1-9]").text())
                .contains("没有超过 30 日");
        Browser slot = lin.browser().get(DECLARATION).hasText("以前的版本（1 份）");
        assertThat(slot.page().select("section.card h2").eachText())
                .as("what counts now")
                .contains("声明新.pdf")
                .doesNotContain("声明.pdf");
    }

    @Test
    void a_missing_date_and_one_in_the_future_are_told_at_the_field() {
        upload(DECLARATION, "声明.pdf", Papers.pdf(1)).hasStatus(422).hasText("请填写开具或签署日期");
        lin.browser()
                .get(DECLARATION)
                .form("form.qform")
                .set("formedOn.y", today().plusDays(1).toString())
                .attach("files", "声明.pdf", "application/pdf", Papers.pdf(1))
                .submit()
                .hasStatus(422)
                .hasText("晚于今天");
        assertThat(lin.browser().form("form.qform").value("formedOn.y"))
                .isEqualTo(today().plusDays(1).toString());
        lin.browser().get(HUKOU).form("form.qform").submit().hasStatus(422).hasText("请选择要上传的文件");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("a.pdf", Papers.zip(), "内容不是 PDF、JPG 或 PNG"),
                Arguments.of("a.jpg", Papers.html(), "内容不是 PDF、JPG 或 PNG"),
                Arguments.of("a.pdf", Papers.lockedPdf("secret"), "设了密码"),
                Arguments.of("a.pdf", Papers.swellingPdf(), "解开后过大"),
                Arguments.of("a.png", Papers.hugePng(), "40000×40000"),
                Arguments.of("a.pdf", new byte[0], "请选择要上传的文件"),
                Arguments.of("a.pdf", Arrays.copyOf(Papers.pdf(1), 10 * 1024 * 1024 + 1), "超过 10 MB"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("hostile")
    void a_hostile_file_is_refused_at_the_field_and_nothing_is_kept(String name, byte[] bytes, String words) {
        upload(HUKOU, name, bytes).hasStatus(422).hasText(words);
        lin.browser().get(HUKOU).hasNoText("打开原件");
    }

    @Test
    void a_paper_that_would_act_by_itself_is_printed_flat_and_kept_without_its_script() {
        upload(HUKOU, "a.pdf", Papers.pdfWithOpeningScript()).hasStatus(200);
        String file = lin.browser().get(HUKOU).page().select("a[href^=/files/]").eachAttr("href").stream()
                .filter(href -> !href.contains("/view"))
                .findFirst()
                .orElseThrow();
        lin.browser().get(file).hasStatus(200);
        assertThat(lin.browser().bytes()).startsWith('%', 'P', 'D', 'F');
        assertThat(new String(lin.browser().bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("JavaScript", "OpenAction");
    }

    @Test
    void a_file_beyond_all_measure_is_turned_away_at_the_door() {
        upload(HUKOU, "a.pdf", new byte[13 * 1024 * 1024]).hasStatus(413);
    }

    @Test
    void a_paper_is_seen_by_its_owner_only_and_comes_without_any_power() {
        upload(HUKOU, "户口 本.pdf", Papers.pdf(1)).hasStatus(200);
        Browser browser = lin.browser().get(HUKOU);
        String file =
                browser.page().select("a[href^=/files/]:not([href*=/view])").attr("href");
        String picture = browser.page().select("img[src^=/files/]").attr("src");
        browser.get(file).hasStatus(200);
        assertThat(browser.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(browser.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(browser.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(browser.header("Content-Disposition")).startsWith("inline").doesNotContain("\n");
        assertThat(browser.bytes()).startsWith('%', 'P', 'D', 'F');
        browser.get(picture).hasStatus(200);
        assertThat(browser.header("Content-Type")).isEqualTo("image/jpeg");
        Folk.Member other = Folk.applicant("别人");
        other.browser().get(file).hasStatus(404);
        other.browser().get(picture).hasStatus(404);
        Folk.Member agent = Folk.agent("经办", Folk.employer("别的单位"));
        agent.browser().get(file).hasStatus(404);
        House.demo().browser().withoutFollowing().get(file).hasStatus(303);
    }

    @Test
    void a_file_is_taken_out_by_its_owner_and_by_nobody_else() {
        upload(HUKOU, "户口本.pdf", Papers.pdf(1));
        String form =
                lin.browser().get(HUKOU).page().select("form[action$=/remove]").attr("action");
        Folk.Member other = Folk.applicant("别人");
        other.browser()
                .get("/me/association")
                .form("/me/association/code")
                .set("code", "x")
                .submit();
        String token = other.browser().page().select("input[name=_csrf]").attr("value");
        other.browser()
                .send(java.net.http.HttpRequest.newBuilder(
                                House.demo().address().resolve(form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + token + "&_once=" + java.util.UUID.randomUUID())))
                .hasStatus(404);
        lin.browser()
                .get(HUKOU)
                .form("form[action$=/remove]")
                .submit()
                .hasStatus(200)
                // gone from the slot, and offered to be used again
                .hasText("以前交过的，可以再用");
        assertThat(lin.browser().page().select("form[action$=/remove]")).isEmpty();
    }

    @Test
    void a_photo_must_be_a_portrait() {
        upload("/me/materials/G-3.2.1-6", "照片.jpg", Papers.photo(300, 400))
                .hasStatus(422)
                .hasText("至少要 358×441");
        upload("/me/materials/G-3.2.1-6", "照片.jpg", Papers.photo(413, 579)).hasStatus(200);
    }

    @Test
    void the_bytes_lie_in_the_data_directory_under_their_hash() throws Exception {
        upload(HUKOU, "../../x.pdf", Papers.pdf(1)).hasStatus(200);
        try (Stream<Path> files = Files.walk(House.demo().data().resolve("content"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(each -> each.getFileName().toString()))
                    .allMatch(name -> name.matches("[0-9a-f]{64}(\\.(page|thumb)-\\d+)?"));
        }
    }
}
