package org.anju.parties.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anju.parties.roster.RosterLine.Flaw;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.precheck.Verdict;
import org.anju.policy.rule.AverageWages;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static RosterLine with(Object... changes) {
        List<String> cells = new ArrayList<>();
        for (RosterColumn column : RosterColumn.values()) {
            cells.add(column == RosterColumn.NAME ? "张三" : column.example());
        }
        for (int i = 0; i < changes.length; i += 2) {
            cells.set(((RosterColumn) changes[i]).ordinal(), String.valueOf(changes[i + 1]));
        }
        return new RosterLine(3, cells, Map.of());
    }

    private static RosterEntry entry(Object... changes) {
        RosterReading reading = RosterReading.of(with(changes), TODAY);
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.entry());
    }

    private static String problem(Object... changes) {
        RosterReading reading = RosterReading.of(with(changes), TODAY);
        assertThat(reading.entry()).isNull();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().getFirst().column()).isEqualTo(changes[0]);
        return reading.problems().getFirst().what().key();
    }

    @Test
    void the_example_of_the_template_can_be_read() {
        RosterEntry read = entry();
        assertThat(read.startedOn()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(read.insuredSince()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(read.workerPost()).isFalse();
        assertThat(read.contractTo()).isEqualTo(LocalDate.of(2028, 3, 9));
        assertThat(read.income()).isEqualByComparingTo("18000");
        assertThat(read.degree()).isEqualTo(DegreeLevel.BACHELOR);
        assertThat(read.hukou()).isEqualTo(Hukou.OTHER_PROVINCE);
    }

    @Test
    void what_nobody_said_stays_unknown() {
        RosterEntry read = entry(RosterColumn.INCOME, "", RosterColumn.DEGREE, "不详", RosterColumn.HUKOU, "");
        assertThat(read.income()).isNull();
        assertThat(read.degree()).isNull();
        assertThat(read.hukou()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01",
        "2026/5/1",
        "2026.5.1",
        "2026年5月1日",
        "20260501",
        "46143",
        "２０２６-０５-０１",
        "2026-05-01 00:00:00"
    })
    void a_day_is_read_however_lists_write_it(String written) {
        assertThat(entry(RosterColumn.STARTED_ON, written).startedOn()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @ParameterizedTest
    @CsvSource({"2026-05", "2026/5", "2026年5月", "202605", "2026-05-17", "46143"})
    void a_month_is_its_first_day(String written) {
        assertThat(entry(RosterColumn.INSURED_SINCE, written).insuredSince()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @ParameterizedTest
    @CsvSource({"2026.1", "2026-13", "五月", "5"})
    void a_month_that_may_be_another_is_not_guessed(String written) {
        assertThat(problem(RosterColumn.INSURED_SINCE, written)).isEqualTo("roster.problem.month");
    }

    @Test
    void today_has_come_and_tomorrow_has_not() {
        assertThat(entry(RosterColumn.STARTED_ON, TODAY).startedOn()).isEqualTo(TODAY);
        assertThat(problem(RosterColumn.STARTED_ON, TODAY.plusDays(1))).isEqualTo("roster.problem.future");
        assertThat(problem(RosterColumn.INSURED_SINCE, "2026-06")).isEqualTo("roster.problem.future");
    }

    @Test
    void a_contract_holds_on_its_last_day_and_not_on_the_day_after() {
        assertThat(entry(RosterColumn.CONTRACT_TO, TODAY).contractTo()).isEqualTo(TODAY);
        assertThat(problem(RosterColumn.CONTRACT_TO, TODAY.minusDays(1))).isEqualTo("roster.problem.over");
        assertThat(problem(RosterColumn.CONTRACT_TO, "2025-03-09")).isEqualTo("roster.problem.endBeforeStart");
        assertThat(problem(RosterColumn.CONTRACT_TO, "")).isEqualTo("roster.problem.fixedWithoutEnd");
        assertThat(problem(RosterColumn.CONTRACT_TO, "2028-03-09", RosterColumn.CONTRACT_TERM, "无固定期限"))
                .isEqualTo("roster.problem.openWithEnd");
        assertThat(entry(RosterColumn.CONTRACT_TO, "", RosterColumn.CONTRACT_TERM, "无固定期限")
                        .contractTo())
                .isNull();
    }

    @Test
    void nobody_started_before_he_was_sixteen() {
        assertThat(entry(RosterColumn.STARTED_ON, "1965-12-31").startedOn().getYear())
                .isEqualTo(1965);
        assertThat(problem(RosterColumn.STARTED_ON, "1965-12-30")).isEqualTo("roster.problem.young");
    }

    @Test
    void each_wrong_cell_has_its_sentence() {
        assertThat(problem(RosterColumn.NAME, " ")).isEqualTo("roster.problem.empty");
        assertThat(problem(RosterColumn.NAME, "张\n三")).isEqualTo("roster.problem.characters");
        assertThat(problem(RosterColumn.RESIDENT_ID, "110105194912310021")).isEqualTo("value.residentId.check");
        assertThat(problem(RosterColumn.RESIDENT_ID, "1101051949123100")).isEqualTo("value.residentId.length");
        assertThat(entry(RosterColumn.DEPARTMENT, "部".repeat(60)).department()).hasSize(60);
        assertThat(problem(RosterColumn.DEPARTMENT, "部".repeat(61))).isEqualTo("roster.problem.long");
        assertThat(problem(RosterColumn.STARTED_ON, "去年三月")).isEqualTo("roster.problem.day");
        assertThat(problem(RosterColumn.STARTED_ON, "2026-02-30")).isEqualTo("roster.problem.noDay");
        assertThat(problem(RosterColumn.WORKER_POST, "也许")).isEqualTo("roster.problem.word");
        assertThat(problem(RosterColumn.INCOME, "一万八")).isEqualTo("value.yuan.number");
        assertThat(problem(RosterColumn.DEGREE, "大专")).isEqualTo("roster.problem.word");
    }

    @Test
    void a_flawed_cell_is_told_even_where_its_text_could_be_read() {
        RosterLine line = new RosterLine(
                3, with().cells(), Map.of(RosterColumn.RESIDENT_ID, Flaw.ROUNDED, RosterColumn.HUKOU, Flaw.FORMULA));
        assertThat(RosterReading.of(line, TODAY).problems())
                .extracting(each -> each.what().key())
                .containsExactly("roster.problem.ROUNDED", "roster.problem.FORMULA");
    }

    @Test
    void the_verdict_names_the_first_point_that_decides_and_the_day() {
        RosterVerdict young = verdict(entry(
                RosterColumn.RESIDENT_ID,
                valid("33010619900101001"),
                RosterColumn.STARTED_ON,
                "2026-02-01",
                RosterColumn.INSURED_SINCE,
                "2026-02"));
        assertThat(young.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(young.clause()).isEqualTo("G-2.2-1");
        assertThat(young.reason()).isNotNull();
        RosterVerdict open = verdict(entry(RosterColumn.RESIDENT_ID, valid("33010619900101001")));
        assertThat(open.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(open.clause()).isNull();
        RosterVerdict poor = verdict(entry(
                RosterColumn.RESIDENT_ID, valid("33010619900101001"), RosterColumn.INCOME, new BigDecimal("100")));
        assertThat(poor.clause()).isEqualTo("G-2.2-4");
        RosterVerdict local =
                verdict(entry(RosterColumn.RESIDENT_ID, valid("33010619900101001"), RosterColumn.HUKOU, "北京家庭户"));
        assertThat(local.clause()).isEqualTo("G-3.2.1-14");
    }

    private static RosterVerdict verdict(RosterEntry entry) {
        return RosterVerdict.of(
                entry,
                EmployerFacts.UNKNOWN,
                Parameters.on(TODAY, Pack.yanqing(), AverageWages.published()).orElseThrow());
    }

    private static String valid(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    @Test
    void a_phrase_keeps_its_figures_in_their_kind() {
        var phrase = org.anju.policy.rule.Phrase.of(
                "roster.problem.word", TODAY, new BigDecimal("13556.40"), RosterColumn.DEGREE.allowed());
        assertThat(Spoken.of(phrase).phrase()).isEqualTo(phrase);
        assertThat(Spoken.of(org.anju.policy.rule.Phrase.of("k", DegreeLevel.MASTER))
                        .phrase()
                        .args())
                .containsExactly(org.anju.policy.rule.Phrase.of("policy.DegreeLevel.MASTER"));
    }
}
