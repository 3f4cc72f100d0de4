package org.anju.policy.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTest {

    private final Guide guide = Guide.yanqing();

    @Test
    void without_its_marks_the_text_is_the_published_one_to_the_byte() {
        assertThat(guide.sha256()).isEqualTo("4b3621168a5f07be9c70c140eb91732b04f21091020ac5dbdc403b6ae3eb1c4e");
        assertThat(guide.edition().sha256()).isEqualTo(guide.sha256());
    }

    @Test
    void every_one_of_the_237_clauses_is_marked_with_its_own_words_whole() throws IOException {
        List<String[]> rows = requirements();
        assertThat(rows).hasSize(237);
        assertThat(guide.clauses()).extracting(Clause::id).containsExactlyElementsOf(ids(rows));
        for (String[] row : rows) {
            Clause clause = guide.clause(row[0]);
            assertThat(squeeze(clause.text())).as(row[0]).isEqualTo(squeeze(row[2]));
            assertThat(clause.gloss()).as(row[0]).isEqualTo(row[3]);
            assertThat(clause.kind().name()).as(row[0]).isEqualToIgnoringCase(row[6]);
        }
    }

    @Test
    void a_page_break_inside_a_clause_falls_away_and_blanks_stay() {
        assertThat(guide.clause("G-2.1-13").text()).contains("聘用单位变更、随往人员变更").doesNotContain("\n");
        assertThat(guide.clause("G-2.2-4").text()).isEqualTo("近 6 个月的月均应税收入不低于上一年度本市全社会职工平均工资的 1.2 倍");
    }

    @Test
    void the_sections_hold_every_word_of_the_guide_in_order() {
        String read = guide.sections().stream()
                .map(section -> String.join("", section.headings())
                        + section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining()))
                .collect(Collectors.joining());
        assertThat(read).isEqualTo(guide.text().replace("\n", ""));
        assertThat(guide.sections()).hasSize(21);
    }

    @Test
    void three_one_is_two_sections_so_number_and_title_go_together() {
        assertThat(guide.section("3.1.1").orElseThrow().label().zh()).isEqualTo("三（一）单位开通办理权限");
        assertThat(guide.section("4.1").orElseThrow().label().zh()).isEqualTo("三（一）证件信息变更");
        assertThat(guide.section("4.1").orElseThrow().label().en()).isEqualTo("III(1) Change of permit information");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    G-4.5-1   | 指南 三（五）材料有效性 | Guide III(5) Validity of materials
                    G-2.2-9   | 指南 二（二）申请人 第 1 项 | Guide II(2) Applicants, item 1
                    G-3.2.1-21| 指南 三（二）个人网上新办 · 常规材料（4）B | Guide III(2) New application online, routine materials (4) B
                    G-3.2.1-12| 指南 三（二）个人网上新办 · 常规材料（1） | Guide III(2) New application online, routine materials (1)
                    G-3.2.1-62| 指南 三（二）个人网上新办 · 条件材料（4）B | Guide III(2) New application online, materials by condition (4) B
                    G-3.2.1-57| 指南 三（二）个人网上新办 · 条件材料（2）注意（a） | Guide III(2) New application online, materials by condition (2) note (a)
                    G-3.2.1-37| 指南 三（二）个人网上新办 · 常规材料（5）表 | Guide III(2) New application online, routine materials (5) table
                    G-3.2.3-3 | 指南 三（二）个人网上新办 · 第三步 提交申请 | Guide III(2) New application online, step 3 Submission
                    G-3.1.2-5 | 指南 三（一）单位开通办理权限 · 第二步 线下窗口提交备案材料 第 3 项 | Guide III(1) Opening an employer's rights, step 2 Paper filing at the window, item 3
                    G-4.2-3   | 指南 三（二）聘用单位变更 | Guide III(2) Change of employer
                    G-4.7-11  | 指南 三（七）违规认定 E 项 | Guide III(7) Violations, item E
                    G-5-1     | 指南 附则 | Guide Final provisions
                    """)
    void a_clause_is_cited_by_number_and_title_and_item(String id, String zh, String en) {
        assertThat(guide.cite(id).zh()).isEqualTo(zh);
        assertThat(guide.cite(id).en()).isEqualTo(en);
    }

    @Test
    void the_edition_takes_effect_on_the_first_day_of_2024() {
        assertThat(guide.edition().inForce(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(guide.edition().inForce(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(guide.clause("G-5-1").text()).isEqualTo("本指南自 2024 年 1 月 1 日起实施");
        assertThat(guide.edition().pack()).isEqualTo("110119");
    }

    @Test
    void an_unknown_clause_is_not_invented() {
        assertThat(guide.find("G-9-9")).isEmpty();
        assertThatThrownBy(() -> guide.clause("G-9-9")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> ids(List<String[]> rows) {
        return rows.stream().map(row -> row[0]).toList();
    }

    private static List<String[]> requirements() throws IOException {
        try (var in = GuideTest.class.getResourceAsStream("requirements.csv")) {
            String csv = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return csv.lines().skip(1).map(GuideTest::cells).toList();
        }
    }

    private static String[] cells(String line) {
        var cells = new ArrayList<String>();
        Matcher cell =
                Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) != null ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
        }
        return cells.toArray(String[]::new);
    }
}
