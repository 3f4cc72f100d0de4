package org.anju.policy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.anju.policy.paper.IncomePaper.Form;
import org.junit.jupiter.api.Test;

class IncomeReaderTest {

    private static final String FIRM = "妫川智能科技有限公司";

    private static IncomePaper read(String text) {
        return (IncomePaper) PaperKind.INCOME.read(List.of(text));
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void a_list_of_declared_income_gives_months_amounts_and_payer() {
        IncomePaper paper = read("""
                申报收入记录
                姓名：林知远  身份证件号码：110229199005171234
                序号 税款所属期 所得项目 扣缴义务人 收入额 已缴税额
                1 2026-05 正常工资薪金 妫川智能科技有限公司 13,600.00 210.00
                2 2026-06 正常工资薪金 妫川智能科技有限公司 13,600.50 210.00
                合计 27,200.50 420.00
                打印日期：2026-11-20
                """);
        assertThat(paper.form()).isEqualTo(Form.DECLARED_INCOME);
        assertThat(paper.name()).isEqualTo("林知远");
        assertThat(paper.number()).isEqualTo("110229199005171234");
        assertThat(paper.formedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(paper.months(FIRM))
                .isEqualTo(Map.of(YearMonth.of(2026, 5), yuan("13600.00"), YearMonth.of(2026, 6), yuan("13600.50")));
        assertThat(paper.rows().getFirst().tax()).isEqualTo(yuan("210.00"));
        assertThat(paper.unread()).isZero();
        assertThat(paper.missing()).isEmpty();
    }

    @Test
    void full_width_figures_written_months_another_order_of_columns_and_thousands_are_the_same_to_it() {
        IncomePaper paper = read("""
                个 人 所 得 税 收 入 明 细
                扣缴义务人名称：妫川智能科技有限公司
                收入额（元）　　　月份　　　税额
                １３，６００．００　２０２６年０５月　　２１０．００
                14113 2026年6月 0
                9,000.5 202607 0.00
                开具时间：2026年11月3日
                """);
        assertThat(paper.months(FIRM))
                .isEqualTo(Map.of(
                        YearMonth.of(2026, 5), yuan("13600.00"),
                        YearMonth.of(2026, 6), yuan("14113.00"),
                        YearMonth.of(2026, 7), yuan("9000.50")));
        assertThat(paper.rows()).allSatisfy(row -> assertThat(row.payer()).isEqualTo(FIRM));
        assertThat(paper.formedOn()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void a_tax_record_without_income_gives_taxed_months_and_says_that_income_is_missing() {
        IncomePaper paper = read("""
                中华人民共和国
                个人所得税纳税记录
                纳税人名称：林知远 纳税人识别号：1102**********1234
                申报日期 实缴（退）金额 入（退）库日期 所得项目 税款所属期 入库税务机关
                2026-06-12 210.00 2026-06-13 工资薪金所得 2026-05-01至2026-05-31 国家税务总局北京市延庆区税务局
                2026-07-10 210.00 2026-07-11 工资薪金所得 2026-06 国家税务总局北京市延庆区税务局
                开具日期：2026-11-20
                """);
        assertThat(paper.form()).isEqualTo(Form.TAX_RECORD);
        assertThat(paper.rows())
                .extracting(IncomePaper.Row::month)
                .containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
        assertThat(paper.rows()).allSatisfy(row -> {
            assertThat(row.income()).isNull();
            assertThat(row.tax()).isEqualTo(yuan("210.00"));
        });
        assertThat(paper.months(FIRM)).isEmpty();
        assertThat(paper.missing()).containsExactly("income", "payer");
    }

    @Test
    void a_bonus_counts_in_its_month_other_income_and_other_payers_do_not() {
        IncomePaper paper = read("""
                申报收入记录
                税款所属期 所得项目 扣缴义务人 收入额
                2026-05 正常工资薪金 妫川智能科技有限公司 13,600.00
                2026-05 全年一次性奖金收入 妫川智能科技有限公司 20,000.00
                2026-05 劳务报酬所得 妫川智能科技有限公司 5,000.00
                2026-05 正常工资薪金 长城出版社有限公司 8,000.00
                """);
        assertThat(paper.months(FIRM)).isEqualTo(Map.of(YearMonth.of(2026, 5), yuan("33600.00")));
        assertThat(paper.months("长城出版社有限公司")).isEqualTo(Map.of(YearMonth.of(2026, 5), yuan("8000.00")));
    }

    @Test
    void rows_that_do_not_fit_the_head_of_the_table_are_counted_and_not_guessed() {
        IncomePaper paper = read("""
                申报收入记录
                月份 收入额 累计收入 税额
                2026-05 13,600.00 13,600.00 210.00
                2026-06 13,600.00 210.00
                2026-01至2026-03 40,800.00 40,800.00 630.00
                2026-13 1.00 1.00 1.00
                """);
        assertThat(paper.months(FIRM)).isEqualTo(Map.of(YearMonth.of(2026, 5), yuan("13600.00")));
        assertThat(paper.unread()).isEqualTo(1);
        assertThat(read("2026-05 13,600.00\n2026-06 13,600.00").rows()).isEmpty();
        assertThat(read("2026-05 13,600.00\n2026-06 13,600.00").unread()).isEqualTo(2);
        assertThat(read("").missing()).contains("formedOn", "rows", "payer");
    }

    @Test
    void two_columns_of_one_name_are_nobodys_income() {
        IncomePaper paper = read("月份 收入额 收入额 税额\n2026-05 1,000.00 2,000.00 3.00");
        assertThat(paper.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.income()).isNull());
    }

    @Test
    void a_payer_that_did_not_fit_its_cell_is_put_together() {
        IncomePaper paper = read("""
                税款所属期 扣缴义务人 收入额
                2026-05 妫川智能科技 13,600.00
                有限公司
                2026-06 妫川智能科技 13,600.00
                有限公司
                """);
        assertThat(paper.rows()).allSatisfy(row -> assertThat(row.payer()).isEqualTo(FIRM));
    }
}
