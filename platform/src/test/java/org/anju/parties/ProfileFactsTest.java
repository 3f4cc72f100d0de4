package org.anju.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.Association.Job;
import org.anju.parties.Association.SameEmployer;
import org.anju.parties.Association.State;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Information.Sex;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Statement;
import org.anju.parties.profile.Work;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.material.Situation;
import org.anju.policy.person.PersonFacts;
import org.anju.policy.person.RetirementCategory;
import org.anju.policy.value.ResidentId;
import org.junit.jupiter.api.Test;

/** What the rules get to see of a profile: what was said, and nothing more. */
class ProfileFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Test
    void an_empty_profile_tells_the_birth_date_and_leaves_all_else_unknown() {
        ProfileFacts facts = ProfileFacts.of(profile(), Optional.empty(), Optional.empty(), TODAY);
        assertThat(facts.personFacts().birthDate()).isEqualTo(LocalDate.of(1985, 11, 15));
        var nothing = new ProfileFacts(profile(), null, null, TODAY).personFacts();
        assertThat(nothing)
                .usingRecursiveComparison()
                .ignoringFields("birthDate")
                .isEqualTo(PersonFacts.UNKNOWN);
        assertThat(facts.situation()).isEqualTo(Situation.UNKNOWN);
        assertThat(facts.employerFacts()).isEqualTo(EmployerFacts.UNKNOWN);
    }

    @Test
    void employment_begins_when_job_and_insurance_both_run_and_past_jobs_end_there() {
        var work =
                new Work(null, List.of(new Work.Row("甲", "乙", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31))));
        ProfileFacts facts =
                ProfileFacts.of(profile(work), Optional.of(association(State.CONFIRMED)), Optional.empty(), TODAY);
        assertThat(facts.personFacts().employedSince()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(facts.personFacts().priorWorkMonths()).isEqualTo(15);
    }

    @Test
    void a_request_nobody_confirmed_proves_nothing() {
        ProfileFacts facts =
                ProfileFacts.of(profile(), Optional.of(association(State.REQUESTED)), Optional.empty(), TODAY);
        assertThat(facts.personFacts().employedSince()).isNull();
        assertThat(facts.personFacts().sameEmployer()).isNull();
    }

    @Test
    void a_woman_retires_at_55_unless_her_employer_has_her_on_a_worker_post() {
        var she = new Information(Sex.FEMALE, null, null, null, null, null, null, null, null);
        Association confirmed = association(State.CONFIRMED);
        assertThat(category(she, confirmed)).isEqualTo(RetirementCategory.FEMALE_55);
        Job worker = new Job("车间", "操作工", TODAY, TODAY, "延庆", true);
        var onPost = new Association(
                confirmed.id(),
                confirmed.person(),
                confirmed.employer(),
                State.CONFIRMED,
                confirmed.requestedAt(),
                null,
                null,
                worker,
                null,
                confirmed.same(),
                null,
                2);
        assertThat(category(she, onPost)).isEqualTo(RetirementCategory.FEMALE_50);
        var he = new Information(Sex.MALE, null, null, null, null, null, null, null, null);
        assertThat(category(he, onPost)).isEqualTo(RetirementCategory.MALE);
    }

    private static Object category(Information information, Association association) {
        return java.util.Objects.requireNonNull(
                ProfileFacts.of(profile(information), Optional.of(association), Optional.empty(), TODAY)
                        .personFacts()
                        .retirementCategory());
    }

    @Test
    void the_average_is_known_only_with_all_six_months() {
        Map<YearMonth, BigDecimal> months = new HashMap<>();
        for (int month = 3; month <= 7; month++) {
            months.put(YearMonth.of(2026, month), new BigDecimal("14000"));
        }
        assertThat(facts(months).averageMonthlyIncome()).isNull();
        months.put(YearMonth.of(2026, 8), new BigDecimal("14678"));
        assertThat(facts(months).averageMonthlyIncome()).isEqualByComparingTo("14113.00");
    }

    private static PersonFacts facts(Map<YearMonth, BigDecimal> months) {
        var income = new Income(months, true, true, false, Map.of(), Map.of());
        return ProfileFacts.of(profile(income), Optional.empty(), Optional.empty(), TODAY)
                .personFacts();
    }

    @Test
    void no_children_is_an_answer_and_half_a_child_is_none() {
        assertThat(situation(new Companions(true, List.of())).children()).isEmpty();
        assertThat(situation(Companions.empty()).children()).isNull();
        var half = new Companions.Child("小明", null, LocalDate.of(2020, 1, 1), null, null);
        assertThat(situation(new Companions(null, List.of(half))).children()).isNull();
        var whole = new Companions.Child("小明", null, LocalDate.of(2020, 1, 1), Situation.Family.MARRIED, null);
        assertThat(situation(new Companions(null, List.of(whole))).children())
                .containsExactly(Situation.Family.MARRIED);
    }

    private static Situation situation(Companions companions) {
        return ProfileFacts.of(profile(companions), Optional.empty(), Optional.empty(), TODAY)
                .situation();
    }

    private static Profile profile(Statement... statements) {
        Map<Section, Profile.Kept> sections = new EnumMap<>(Section.class);
        for (Statement each : statements) {
            sections.put(each.section(), new Profile.Kept(each, 1, Instant.EPOCH, List.of()));
        }
        return new Profile(new Person(UUID.randomUUID(), "林知远", new ResidentId(Room.LIN), Instant.EPOCH), sections);
    }

    private static Association association(State state) {
        return new Association(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                state,
                Instant.EPOCH,
                null,
                null,
                Room.job(),
                Room.contract(null),
                new SameEmployer(true, true, true),
                null,
                2);
    }
}
