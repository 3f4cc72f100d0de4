package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.anju.figures.FiguresBook;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 统计 on pages, for the office and for everybody: on a phone, at a desk, on paper, in both languages and as files. */
class FiguresPagesTest {

    private static final List<String> TABLES =
            List.of("months", "open", "times", "reasons", "rounds", "clerks", "employers");

    private final House house = House.demo();

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void the_office_reads_its_figures_and_changes_what_is_counted(Screen.Size size) {
        house.bean(FiguresBook.class).settle();
        try (Screen screen = new Screen(house, size)) {
            screen.signIn("方正", "监管岗").open("/desk/figures").sees("在办的件用了多久").sees("办理用时");
            screen.page().locator("#kind").selectOption("NEW");
            screen.page().locator("#of").selectOption(new SelectOption().setIndex(1));
            screen.press("form[method=get] button").sees("个人新办");
            assertThat(screen.page().url()).contains("kind=NEW");
            screen.page().goBack();
            assertThat(screen.page().url()).doesNotContain("kind=NEW");
            screen.open("/en/desk/figures").sees("How old open cases are");
            screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            screen.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "screenshots", size.width + "", "figures-print.png")));
            assertThat(screen.page().locator(".chart svg").first().isVisible()).isTrue();
            assertThat(screen.page().locator("form[method=get]").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.Size.class)
    void everybody_reads_what_is_published(Screen.Size size) {
        house.bean(FiguresBook.class).settle();
        try (Screen screen = new Screen(house, size)) {
            screen.open("/figures")
                    .sees("办件统计")
                    .open("/en/figures")
                    .open("/data")
                    .open("/en/data");
        }
        house.browser().get("/").click("办件统计").isAt("/figures").click("开放数据").isAt("/data");
    }

    @Test
    void days_that_make_no_period_are_told_and_everything_else_stays() {
        Browser supervisor = People.as(house, "方正", "监管岗");
        supervisor
                .get("/desk/figures?from.y=2026&from.m=3&from.d=1&to.y=2026&to.m=2&to.d=1")
                .hasStatus(422)
                .hasText("结束的日期要在开始的日期之后");
        supervisor
                .get("/desk/figures?from.y=2026&from.m=3&from.d=1&to.y=2026&to.m=5&to.d=9")
                .hasStatus(200)
                .hasText("2026-05");
        supervisor.get("/desk/figures?of=nonsense").hasStatus(200);
    }

    @Test
    void every_table_is_a_file_and_what_is_no_table_is_not_there() throws IOException {
        Browser supervisor = People.as(house, "方正", "监管岗");
        for (String table : TABLES) {
            supervisor.get("/desk/figures/" + table + ".csv?of=2026").hasStatus(200);
            assertThat(new String(supervisor.bytes(), StandardCharsets.UTF_8)).startsWith("\uFEFF\"");
            supervisor.get("/desk/figures/" + table + ".xlsx?of=2026").hasStatus(200);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(supervisor.bytes()))) {
                assertThat(book.getFirstSheet().read()).isNotEmpty();
            }
        }
        for (String none : List.of("months", "months.pdf", "nobody.csv", ".csv", "months.csv.exe")) {
            supervisor.get("/desk/figures/" + none).hasStatus(404);
        }
    }

    @Test
    void data_for_everybody_says_its_licence_and_hides_what_is_small() {
        Browser program = house.browser().get("/data/figures.json?year=2025").hasStatus(200);
        assertThat(program.body()).contains("\"licence\":\"CC-BY-4.0\"").contains("\"2025-Q1\"");
        assertThat(program.get("/data/figures.csv?year=2025").hasStatus(200).body())
                .startsWith("\uFEFF\"quarter\",\"kind\",\"received\"")
                .contains("\"2025-Q4\",\"NEW\",");
        program.get("/data/figures.json?year=1999").hasStatus(400);
        program.get("/data/figures.json?month=1").hasStatus(400);
    }
}
