package org.anju.materials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.materials.Papers;
import org.anju.materials.SamplePapers;
import org.anju.materials.gate.Chamber;
import org.anju.policy.paper.ContractPaper;
import org.anju.policy.paper.IncomePaper;
import org.anju.policy.paper.LeasePaper;
import org.anju.policy.paper.Paper;
import org.anju.policy.paper.PaperKind;
import org.junit.jupiter.api.Test;

/** From the printed page to what it says. */
class PapersReadTest {

    private static final String FIRM = "妫川智能科技有限公司";
    private static final String LONG_FIRM = "妫川智能科技（延庆）新能源与冰雪装备研究开发有限公司";
    private static final String NUMBER = "110229199005171234";

    private static final Chamber CHAMBER = new Chamber();

    private Paper read(PaperKind kind, byte[] pdf) {
        return kind.read(letters(pdf));
    }

    @Test
    void a_printed_income_list_is_read_to_the_fen() {
        IncomePaper paper = (IncomePaper) read(
                PaperKind.INCOME,
                SamplePapers.incomeList(
                        "林知远",
                        NUMBER,
                        FIRM,
                        List.of(
                                new String[] {"2026-05", "13,600.00"},
                                new String[] {"2026年06月", "１３，６００．５０"},
                                new String[] {"2026-07-01至2026-07-31", "13600"},
                                new String[] {"2026-08", "9,000.00", "长城出版社有限公司"})));
        assertThat(paper.months(FIRM))
                .isEqualTo(Map.of(
                        YearMonth.of(2026, 5), new BigDecimal("13600.00"),
                        YearMonth.of(2026, 6), new BigDecimal("13600.50"),
                        YearMonth.of(2026, 7), new BigDecimal("13600.00")));
        assertThat(paper.name()).isEqualTo("林知远");
        assertThat(paper.number()).isEqualTo(NUMBER);
        assertThat(paper.formedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(paper.unread()).isZero();
    }

    @Test
    void digits_in_the_name_of_an_employer_are_no_amounts() {
        String firm = "妫川智能科技（示例5001）有限公司";
        IncomePaper paper = (IncomePaper) read(
                PaperKind.INCOME,
                SamplePapers.incomeList(
                        "林知远", NUMBER, firm, List.<String[]>of(new String[] {"2026-05", "¥13,600.00元"})));
        assertThat(paper.months(firm)).isEqualTo(Map.of(YearMonth.of(2026, 5), new BigDecimal("13600.00")));
    }

    @Test
    void a_table_too_narrow_to_tell_its_cells_apart_is_counted_and_not_guessed() {
        IncomePaper paper = (IncomePaper) read(
                PaperKind.INCOME,
                SamplePapers.incomeList(
                        "林知远", NUMBER, LONG_FIRM, List.of(new String[] {"2026-05", "13,600.00"}, new String[] {
                            "2026-06", "13,700.00"
                        })));
        assertThat(paper.months(LONG_FIRM)).isEmpty();
        assertThat(paper.unread()).isEqualTo(2);
    }

    @Test
    void a_list_over_two_pages_keeps_its_head() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(new String[] {YearMonth.of(2021, 1).plusMonths(i).toString(), "8,000.00"});
        }
        IncomePaper paper = (IncomePaper) read(PaperKind.INCOME, SamplePapers.incomeList("林知远", NUMBER, FIRM, rows));
        assertThat(paper.months(FIRM)).hasSize(60);
        assertThat(paper.unread()).isZero();
    }

    @Test
    void a_printed_tax_record_shows_its_months_and_no_income() {
        IncomePaper paper = (IncomePaper) read(
                PaperKind.INCOME, SamplePapers.taxRecord("林知远", "1102**********1234", List.of("2026-05", "2026-06")));
        assertThat(paper.form()).isEqualTo(IncomePaper.Form.TAX_RECORD);
        assertThat(paper.rows())
                .extracting(IncomePaper.Row::month)
                .containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
        assertThat(paper.missing()).contains("income");
    }

    @Test
    void printed_leases_of_two_layouts_say_the_same() {
        LeasePaper below = (LeasePaper) read(PaperKind.LEASE, SamplePapers.lease("王建国", "林知远"));
        LeasePaper beside = (LeasePaper) read(PaperKind.LEASE, SamplePapers.leaseSideBySide("王建国", "林知远"));
        assertThat(below.missing()).isEmpty();
        assertThat(below.to()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(beside).isEqualTo(below);
    }

    @Test
    void a_printed_contract_is_open_ended_where_its_box_is_ticked() {
        ContractPaper paper = (ContractPaper) read(PaperKind.CONTRACT, SamplePapers.contract(FIRM, "林知远"));
        assertThat(paper)
                .isEqualTo(
                        new ContractPaper(FIRM, "林知远", true, LocalDate.of(2024, 1, 9), null, LocalDate.of(2024, 1, 5)));
    }

    @Test
    void a_paper_in_the_wrong_slot_says_nothing_instead_of_something() {
        IncomePaper wrong = (IncomePaper) read(PaperKind.INCOME, SamplePapers.lease("王建国", "林知远"));
        assertThat(wrong.rows()).isEmpty();
        assertThat(wrong.missing()).contains("rows");
        LeasePaper other = (LeasePaper) read(
                PaperKind.LEASE,
                SamplePapers.incomeList("林知远", NUMBER, FIRM, List.<String[]>of(new String[] {"2026-05", "13,600.00"})));
        assertThat(other.from()).isNull();
        assertThat(other.lessorName()).isNull();
    }

    @Test
    void a_scan_holds_no_letters_and_what_is_no_pdf_neither() {
        assertThat(letters(Papers.pdf(1))).allMatch(String::isBlank);
        assertThat(letters(new byte[] {1, 2, 3})).isEmpty();
    }

    private static List<String> letters(byte[] pdf) {
        return CHAMBER.text(pdf).orElseThrow();
    }
}
