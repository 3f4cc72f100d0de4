package org.anju.policy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.anju.policy.paper.IncomePaper.Form;
import org.anju.policy.paper.IncomePaper.Row;
import org.junit.jupiter.api.Test;

class PaperCheckTest {

    private static final String FIRM = "妫川智能科技有限公司";
    private static final String NUMBER = "110229199005171234";
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final List<YearMonth> ASKED = List.of(MAY, JUNE);

    private static IncomePaper paper(Row... rows) {
        return new IncomePaper(Form.DECLARED_INCOME, null, NUMBER, LocalDate.of(2026, 11, 20), List.of(rows), 0);
    }

    private static Row row(YearMonth month, String income, String payer) {
        return new Row(month, "正常工资薪金", yuan(income), null, payer);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    private static List<String> keys(IncomePaper paper, Map<YearMonth, BigDecimal> typed) {
        return PaperCheck.income(paper, FIRM, NUMBER, ASKED, typed, Map.of()).stream()
                .map(sight ->
                        (sight.against() ? "!" : "") + sight.phrase().key().replace("paper.income.", ""))
                .toList();
    }

    @Test
    void it_agrees_to_the_fen() {
        IncomePaper paper = paper(row(MAY, "13600.00", FIRM));
        assertThat(keys(paper, Map.of(MAY, yuan("13600")))).isEmpty();
        assertThat(keys(paper, Map.of(MAY, yuan("13600.01")))).containsExactly("!differs");
        assertThat(keys(paper, Map.of(MAY, yuan("13599.99")))).containsExactly("!differs");
    }

    @Test
    void a_month_only_one_of_them_has_is_told() {
        assertThat(keys(paper(row(MAY, "1.00", FIRM)), Map.of())).containsExactly("notTyped");
        assertThat(keys(paper(row(MAY, "1.00", FIRM)), Map.of(MAY, yuan("1"), JUNE, yuan("1"))))
                .containsExactly("!notPrinted");
        // a month the form does not ask for is nobody's fault
        assertThat(keys(paper(row(YearMonth.of(2020, 1), "1.00", FIRM)), Map.of()))
                .isEmpty();
    }

    @Test
    void income_from_another_employer_is_not_counted() {
        IncomePaper paper = paper(row(MAY, "10000.00", FIRM), row(MAY, "3600.00", "长城出版社有限公司"));
        assertThat(keys(paper, Map.of(MAY, yuan("10000")))).containsExactly("other");
        assertThat(keys(paper, Map.of(MAY, yuan("13600")))).containsExactly("!differs", "other");
    }

    @Test
    void the_employers_name_is_compared_as_a_reader_would() {
        IncomePaper paper = paper(row(MAY, "1.00", "妫川智能科技 有限公司"));
        assertThat(keys(paper, Map.of(MAY, yuan("1")))).isEmpty();
        assertThat(keys(paper(row(MAY, "1.00", "妫川智能科技有限公司延庆分公司")), Map.of(MAY, yuan("1"))))
                .containsExactly("!notPrinted", "other");
    }

    @Test
    void a_tax_record_without_income_shows_at_least_that_tax_was_paid_for_the_month() {
        IncomePaper record = new IncomePaper(
                Form.TAX_RECORD, null, null, null, List.of(new Row(MAY, "工资薪金", null, yuan("0.00"), null)), 0);
        assertThat(keys(record, Map.of(MAY, yuan("1"), JUNE, yuan("1")))).containsExactly("!noTax");
    }

    @Test
    void another_persons_number_is_told_and_stars_fit_any_sign() {
        List<Row> rows = List.of(row(MAY, "1.00", FIRM));
        Map<YearMonth, BigDecimal> typed = Map.of(MAY, yuan("1"));
        assertThat(keys(new IncomePaper(Form.UNKNOWN, null, "1102**********1234", null, rows, 0), typed))
                .isEmpty();
        assertThat(keys(new IncomePaper(Form.UNKNOWN, null, "1102**********1235", null, rows, 0), typed))
                .containsExactly("!number");
        // a month that is missing may stand in a row that was not read
        assertThat(keys(
                        new IncomePaper(Form.UNKNOWN, null, null, null, rows, 1),
                        Map.of(MAY, yuan("1"), JUNE, yuan("1"))))
                .containsExactly("unread");
        assertThat(keys(new IncomePaper(Form.UNKNOWN, null, null, null, rows, 2), typed))
                .containsExactly("unread");
    }

    @Test
    void a_year_is_held_against_the_paper_only_where_all_its_months_are_there() {
        Row[] rows = new Row[12];
        for (int i = 0; i < 12; i++) {
            rows[i] = row(YearMonth.of(2025, i + 1), "1000.00", FIRM);
        }
        assertThat(PaperCheck.income(paper(rows), FIRM, NUMBER, List.of(), Map.of(), Map.of(2025, yuan("12000"))))
                .isEmpty();
        assertThat(PaperCheck.income(paper(rows), FIRM, NUMBER, List.of(), Map.of(), Map.of(2025, yuan("12000.01"))))
                .hasSize(1);
        Row[] eleven = java.util.Arrays.copyOf(rows, 11);
        assertThat(PaperCheck.income(paper(eleven), FIRM, NUMBER, List.of(), Map.of(), Map.of(2025, yuan("5"))))
                .isEmpty();
    }

    @Test
    void a_lease_is_held_field_by_field_and_what_one_side_does_not_say_is_no_difference() {
        LeasePaper typed = new LeasePaper(
                "妫水北街12号院3号楼2单元501室",
                "王建国",
                null,
                "13800001111",
                null,
                null,
                null,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 8, 31));
        LeasePaper printed = new LeasePaper(
                "北京市延庆区妫水北街12号院3号楼2单元501室",
                "王 建国",
                "1",
                null,
                "林知远",
                null,
                null,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 8, 30));
        assertThat(PaperCheck.lease(printed, typed))
                .singleElement()
                .satisfies(sight -> assertThat(sight.phrase().args().getLast()).isEqualTo(LocalDate.of(2027, 8, 30)));
        assertThat(PaperCheck.lease(printed, printed)).isEmpty();
    }

    @Test
    void a_lease_offers_what_is_not_typed_so_but_no_number_that_is_nobodys() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        LeasePaper typed = new LeasePaper("妫水北街12号", "王建国", null, null, null, null, null, day, null);
        LeasePaper printed = new LeasePaper(
                "北京市延庆区妫水北街12号", "王建军", "110229196503121215", null, null, "110229199005171234", null, day, day);
        assertThat(PaperCheck.beyond(printed, typed, day))
                .containsExactly(
                        Map.entry("lessorName", "王建军"),
                        Map.entry("lessorId", "110229196503121215"),
                        Map.entry("to", day));
        LeasePaper firm = new LeasePaper(null, null, "91110000100000000P", null, null, null, null, null, null);
        assertThat(PaperCheck.beyond(firm, typed, day)).isEmpty();
        assertThat(PaperCheck.beyond(printed, printed, day)).isEmpty();
    }

    @Test
    void a_contract_is_held_against_what_the_employer_entered() {
        var day = LocalDate.of(2024, 1, 9);
        var typed = new ContractPaper(FIRM, null, false, day, day.plusYears(3), null);
        assertThat(PaperCheck.contract(typed, typed)).isEmpty();
        assertThat(PaperCheck.contract(new ContractPaper(FIRM, null, true, day, null, day), typed))
                .hasSize(1);
        assertThat(PaperCheck.contract(new ContractPaper("另一家有限公司", null, null, day.plusDays(1), null, null), typed))
                .hasSize(2);
    }

    @Test
    void several_papers_of_one_slot_are_read_as_one() {
        IncomePaper first = paper(row(MAY, "100.00", FIRM), row(MAY, "100.00", FIRM));
        IncomePaper second = paper(row(MAY, "100.00", FIRM), row(JUNE, "200.00", FIRM));
        IncomePaper both = IncomePaper.together(List.of(first, second));
        assertThat(both.months(FIRM)).isEqualTo(Map.of(MAY, yuan("200.00"), JUNE, yuan("200.00")));
    }
}
