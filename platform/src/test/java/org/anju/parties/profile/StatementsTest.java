package org.anju.parties.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.parties.profile.Companions.Child;
import org.anju.parties.profile.Residence.Lease;
import org.anju.policy.material.Basis;
import org.anju.policy.material.Situation.Family;
import org.anju.policy.material.Situation.Lessor;
import org.anju.policy.material.Situation.ResidenceRoute;
import org.anju.policy.person.Hukou;
import org.anju.policy.person.ResidenceUse;
import org.anju.policy.value.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each section finds missing or wrong, at the edges of its figures and dates. */
class StatementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final ResidentId SELF = new ResidentId("130705198511150015");

    private static Setting setting(@Nullable Basis basis) {
        return new Setting(TODAY, SELF, basis);
    }

    private static List<String> fields(Statement statement) {
        return fields(statement, null);
    }

    private static List<String> fields(Statement statement, @Nullable Basis basis) {
        return statement.problems(setting(basis)).stream().map(Problem::field).toList();
    }

    @Test
    void an_empty_section_is_unfinished_but_never_impossible() {
        for (Statement each : List.of(
                Information.empty(),
                Education.empty(),
                Study.empty(),
                Work.empty(),
                Qualification.empty(),
                Income.empty(),
                Residence.empty(),
                Companions.empty())) {
            assertThat(each.problems(setting(Basis.COND_8))).isNotEmpty().allMatch(Problem::open);
        }
    }

    @Test
    void personal_information_needs_a_mobile_number_and_an_ethnicity_of_the_table() {
        var good = new Information(
                Information.Sex.MALE,
                "01",
                Information.Marital.MARRIED,
                Hukou.OTHER_PROVINCE,
                "河北省张家口市",
                "13812342056",
                null,
                "延庆区庆园街 60 号",
                false);
        assertThat(fields(good)).isEmpty();
        var bad = new Information(
                Information.Sex.MALE,
                "59",
                Information.Marital.MARRIED,
                Hukou.OTHER_PROVINCE,
                "河北",
                "1381234205",
                "a@b",
                "延庆",
                false);
        assertThat(bad.problems(setting(null)))
                .allMatch(problem -> !problem.open())
                .extracting(Problem::field)
                .containsExactly("ethnicity", "phone", "email");
    }

    @Test
    void study_begins_with_senior_high_school_and_runs_forward_in_time() {
        var school = new Study.Row(Study.Stage.SENIOR_HIGH, "一中", null, YearMonth.of(2001, 9), YearMonth.of(2004, 7));
        var next = new Study.Row(Study.Stage.UNIVERSITY, "大学", "数学", YearMonth.of(2004, 7), YearMonth.of(2008, 6));
        assertThat(fields(new Study(List.of(school, next)))).isEmpty();
        assertThat(fields(new Study(List.of(next)))).containsExactly("rows.0.stage");
        var early = new Study.Row(Study.Stage.UNIVERSITY, "大学", null, YearMonth.of(2004, 6), YearMonth.of(2008, 6));
        assertThat(fields(new Study(List.of(school, early)))).containsExactly("rows.1.from");
        var turned = new Study.Row(Study.Stage.UNIVERSITY, "大学", null, YearMonth.of(2008, 6), YearMonth.of(2008, 5));
        assertThat(fields(new Study(List.of(school, turned)))).containsExactly("rows.1.to");
        var running = new Study.Row(Study.Stage.MASTER, "大学", null, YearMonth.of(2025, 9), null);
        assertThat(fields(new Study(List.of(school, running)))).isEmpty();
        assertThat(fields(new Study(List.of(school, running, running)))).containsExactly("rows.1.to");
    }

    @Test
    void a_past_job_has_an_end_and_it_is_not_in_the_future() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        assertThat(fields(new Work(null, List.of(new Work.Row("甲公司", "工程师", from, TODAY)))))
                .isEmpty();
        assertThat(fields(new Work(null, List.of(new Work.Row("甲公司", "工程师", from, null)))))
                .containsExactly("rows.0.to");
        assertThat(fields(new Work(null, List.of(new Work.Row("甲公司", "工程师", from, TODAY.plusDays(1))))))
                .containsExactly("rows.0.to");
        assertThat(fields(new Work(true, List.of()))).isEmpty();
        assertThat(fields(new Work(true, List.of(new Work.Row("甲公司", "工程师", from, TODAY)))))
                .containsExactly("none");
    }

    @Test
    void months_of_work_are_merged_where_jobs_overlap_and_end_where_the_current_job_begins() {
        var first = job("2018-01-01", "2018-12-31");
        assertThat(new Work(null, List.of(first)).months(null)).isEqualTo(12);
        assertThat(new Work(null, List.of(job("2018-01-01", "2018-12-30"))).months(null))
                .isEqualTo(11);
        // side by side: July to December are counted once
        assertThat(new Work(null, List.of(first, job("2018-07-01", "2019-06-30"))).months(null))
                .isEqualTo(18);
        // inside the other: nothing more
        assertThat(new Work(null, List.of(first, job("2018-03-01", "2018-04-30"))).months(null))
                .isEqualTo(12);
        // the next day: one stretch, whatever order they stand in
        assertThat(new Work(null, List.of(job("2019-01-01", "2019-01-15"), first)).months(null))
                .isEqualTo(12);
        assertThat(new Work(null, List.of(job("2019-01-01", "2019-01-31"), first)).months(null))
                .isEqualTo(13);
        // the current job began in between: that part is counted with the current one
        assertThat(new Work(null, List.of(first)).months(LocalDate.of(2018, 7, 1)))
                .isEqualTo(6);
        assertThat(new Work(null, List.of(first)).months(LocalDate.of(2017, 7, 1)))
                .isZero();
        assertThat(Work.empty().months(null)).isZero();
    }

    private static Work.Row job(String from, String to) {
        return new Work.Row("某公司", "职员", LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void the_six_months_end_with_the_last_month_or_one_earlier_while_it_is_not_recorded() {
        Map<YearMonth, BigDecimal> months = new HashMap<>();
        for (int month = 2; month <= 7; month++) {
            months.put(YearMonth.of(2026, month), new BigDecimal("15000"));
        }
        var earlier = new Income(months, true, true, false, Map.of(), Map.of());
        assertThat(earlier.window(TODAY)).first().isEqualTo(YearMonth.of(2026, 2));
        assertThat(earlier.average(TODAY)).isEqualByComparingTo("15000");
        assertThat(fields(earlier)).isEmpty();
        months.put(YearMonth.of(2026, 8), new BigDecimal("15600"));
        var latest = new Income(months, true, true, false, Map.of(), Map.of());
        assertThat(latest.window(TODAY)).last().isEqualTo(YearMonth.of(2026, 8));
        assertThat(latest.average(TODAY)).isEqualByComparingTo("15100.00");
        // a month later August alone is not enough any more
        assertThat(earlier.average(TODAY.plusMonths(1))).isNull();
    }

    @Test
    void three_years_of_income_are_asked_for_conditions_four_and_five_and_of_tax_for_eight() {
        assertThat(fields(Income.empty(), Basis.COND_1)).noneMatch(field -> field.startsWith("years"));
        assertThat(fields(Income.empty(), Basis.COND_4)).contains("years.2023", "years.2024", "years.2025");
        assertThat(fields(Income.empty(), Basis.COND_8)).contains("taxes.2023", "taxes.2024", "taxes.2025");
    }

    @Test
    void a_lease_with_six_months_left_to_the_day_is_enough_and_one_day_less_is_not() {
        assertThat(fields(rented(TODAY.plusMonths(6)))).isEmpty();
        List<Problem> problems = rented(TODAY.plusMonths(6).minusDays(1)).problems(setting(null));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("lease.to");
            assertThat(problem.open()).isTrue();
        });
    }

    private static Residence rented(LocalDate to) {
        var lease = new Lease(
                Lessor.RESIDENT,
                "李四",
                "11010519491231002X",
                "13800000000",
                "张三",
                SELF.number(),
                "13900000000",
                TODAY.minusYears(1),
                to);
        return new Residence(ResidenceRoute.RENTED, "延庆区某路 1 号", ResidenceUse.RESIDENTIAL, null, null, lease, null);
    }

    @Test
    void a_residence_permit_counts_to_its_last_day() {
        assertThat(fields(permit(TODAY))).isEmpty();
        assertThat(fields(permit(TODAY.minusDays(1)))).containsExactly("permitValidUntil");
    }

    private static Residence permit(LocalDate until) {
        return new Residence(
                ResidenceRoute.RESIDENCE_PERMIT, "延庆区某路 1 号", ResidenceUse.RESIDENTIAL, until, null, null, null);
    }

    @Test
    void only_what_the_chosen_route_asks_is_kept() {
        var lease = rented(TODAY.plusYears(1)).lease();
        var mixed = new Residence(ResidenceRoute.OWN, "某路", ResidenceUse.RESIDENTIAL, TODAY, null, lease, null);
        assertThat(mixed.trimmed().lease()).isNull();
        assertThat(mixed.trimmed().permitValidUntil()).isNull();
    }

    @Test
    void a_child_comes_along_until_the_day_before_its_eighteenth_birthday() {
        assertThat(fields(child(TODAY.minusYears(18).plusDays(1), Family.MARRIED, null)))
                .isEmpty();
        assertThat(fields(child(TODAY.minusYears(18), Family.MARRIED, null))).containsExactly("children.0.birthDate");
        assertThat(fields(child(TODAY.plusDays(1), Family.MARRIED, null))).containsExactly("children.0.birthDate");
    }

    @Test
    void after_a_divorce_only_a_child_the_applicant_raises_comes_along() {
        LocalDate birth = LocalDate.of(2020, 5, 1);
        assertThat(fields(child(birth, Family.DIVORCED, true))).isEmpty();
        assertThat(fields(child(birth, Family.DIVORCED, null))).containsExactly("children.0.custody");
        assertThat(fields(child(birth, Family.DIVORCED, false))).containsExactly("children.0.custody");
    }

    private static Companions child(LocalDate birth, Family family, @Nullable Boolean custody) {
        return new Companions(null, List.of(new Child("小明", null, birth, family, custody)));
    }

    @Test
    void a_child_whose_number_tells_another_birthday_is_asked_about() {
        var child = new Child("小明", "420106202202280045", LocalDate.of(2022, 2, 27), Family.MARRIED, null);
        assertThat(fields(new Companions(null, List.of(child)))).containsExactly("children.0.birthDate");
        var noSuchDay = new Child("小明", "420106202302290045", LocalDate.of(2023, 2, 28), Family.MARRIED, null);
        assertThat(fields(new Companions(null, List.of(noSuchDay)))).containsExactly("children.0.residentId");
        var own = new Child("小明", SELF.number(), SELF.birthDate(), Family.MARRIED, null);
        assertThat(fields(new Companions(null, List.of(own))))
                .containsExactly("children.0.residentId", "children.0.birthDate");
    }

    @Test
    void a_title_nobody_can_look_up_needs_somebody_to_ring() {
        var title = new Qualification.Title(
                org.anju.policy.person.TitleLevel.INTERMEDIATE,
                org.anju.policy.material.Situation.TitlePath.EXAM,
                "工程",
                LocalDate.of(2020, 1, 1),
                true,
                true,
                null);
        var chosen = new Qualification(Basis.COND_2, title, null, null, null, null);
        assertThat(fields(chosen)).containsExactly("title.issuerContact");
    }

    @Test
    void facts_of_another_condition_are_dropped() {
        var award = new Qualification.Award("科技进步奖", "省部级", "科学技术", 2020, 1);
        assertThat(new Qualification(Basis.COND_1, null, award, null, null, null)
                        .trimmed()
                        .award())
                .isNull();
    }
}
