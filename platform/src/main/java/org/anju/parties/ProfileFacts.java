package org.anju.parties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Education;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Qualification;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Work;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.material.Checklist;
import org.anju.policy.material.Material;
import org.anju.policy.material.Situation;
import org.anju.policy.person.Degree;
import org.anju.policy.person.PersonFacts;
import org.anju.policy.person.RetirementCategory;
import org.anju.policy.person.SameEmployer;
import org.anju.policy.person.Title;
import org.jspecify.annotations.Nullable;

/**
 * 事实汇总: turns what person and employer have said into the facts that the rules ask. What nobody has said stays
 * unknown; nothing is guessed.
 *
 * @param on the day for which the six months and the three years are meant
 */
public record ProfileFacts(
        Profile profile,
        @Nullable Association association,
        @Nullable Employer employer,
        LocalDate on) {

    public static ProfileFacts of(
            Profile profile, Optional<Association> association, Optional<Employer> employer, LocalDate on) {
        return new ProfileFacts(
                profile, association.filter(Association::confirmed).orElse(null), employer.orElse(null), on);
    }

    public EmployerFacts employerFacts() {
        return employer == null ? EmployerFacts.UNKNOWN : employer.facts();
    }

    public PersonFacts personFacts() {
        Information information = profile.say(Information.class);
        Work work = profile.say(Work.class);
        Income income = profile.say(Income.class);
        Qualification qualification = profile.say(Qualification.class);
        Qualification.Merit merit = qualification == null ? null : qualification.merit();
        LocalDate since = job() == null ? null : job().employedSince();
        return new PersonFacts(
                profile.person().residentId().birthDate(),
                retirement(information),
                information == null ? null : information.hukou(),
                since,
                work == null || work.none() == null && work.rows().isEmpty() ? null : work.months(since),
                income == null ? null : income.taxContinuous(),
                income == null ? null : income.insuranceContinuous(),
                income == null ? null : income.average(on),
                home(),
                information == null ? null : information.criminalRecord(),
                same(),
                degree(),
                title(qualification),
                // named in full, he says he has one; whether it is of the right kind, the reviewer judges (G-2.2-14)
                qualification == null || qualification.award() == null ? null : true,
                years(income == null ? Map.of() : income.years()),
                qualification == null ? null : qualification.property(),
                share(qualification),
                merit == null ? null : merit.selfEmployed(),
                merit == null ? null : merit.outstandingContribution(),
                years(income == null ? Map.of() : income.taxes()));
    }

    public Situation situation() {
        Qualification qualification = profile.say(Qualification.class);
        Residence residence = profile.say(Residence.class);
        Education education = profile.say(Education.class);
        Income income = profile.say(Income.class);
        Qualification.Title title = qualification == null ? null : qualification.title();
        Qualification.Share share = qualification == null ? null : qualification.share();
        Residence.Lease lease = residence == null ? null : residence.lease();
        return new Situation(
                qualification == null ? null : qualification.basis(),
                residence == null ? null : residence.route(),
                residence == null ? null : residence.owner(),
                lease == null ? null : lease.lessor(),
                education == null ? null : education.overseas(),
                title == null ? null : title.path(),
                title == null ? null : title.notVerifiableOnline(),
                share == null ? null : share.route(),
                income == null ? null : income.insuranceGap(),
                children());
    }

    /** The checklist of this situation, each child's papers under the child's own number. */
    public List<Material> checklist() {
        Companions companions = profile.say(Companions.class);
        return Checklist.of(situation(), companions == null ? List.of() : companions.numbers());
    }

    /** The last day he or his employer has stated elsewhere of the paper of that clause; the paper should say the same. */
    public @Nullable LocalDate statedUntil(String clause) {
        Association.Contract contract = association == null ? null : association.contract();
        if (clause.equals("G-3.2.1-15")) {
            return contract == null ? null : contract.to();
        }
        Residence residence = profile.say(Residence.class);
        return residence == null ? null : residence.statedUntil(clause);
    }

    private Association.@Nullable Job job() {
        return association == null ? null : association.job();
    }

    /** FEMALE_55 unless the employer has put her on a worker post. */
    private @Nullable RetirementCategory retirement(@Nullable Information information) {
        if (information == null || information.sex() == null) {
            return null;
        }
        return switch (information.sex()) {
            case MALE -> RetirementCategory.MALE;
            case FEMALE ->
                job() != null && job().workerPost() ? RetirementCategory.FEMALE_50 : RetirementCategory.FEMALE_55;
        };
    }

    /** Lawful as far as he can say: a route is chosen and what it asks is there; the papers are judged by people (G-2.2-5). */
    private org.anju.policy.person.@Nullable Residence home() {
        Residence residence = profile.say(Residence.class);
        return residence == null
                ? null
                : new org.anju.policy.person.Residence(residence.route() == null ? null : true, residence.use());
    }

    private @Nullable SameEmployer same() {
        Association.SameEmployer ticked = association == null ? null : association.same();
        return ticked == null ? null : new SameEmployer(ticked.contract(), ticked.payroll(), ticked.socialInsurance());
    }

    private @Nullable Degree degree() {
        Education education = profile.say(Education.class);
        return education == null ? null : new Degree(education.degree(), education.overseas(), education.conferredOn());
    }

    private static @Nullable Title title(@Nullable Qualification qualification) {
        Qualification.Title title = qualification == null ? null : qualification.title();
        return title == null ? null : new Title(title.level(), title.recognised());
    }

    private static org.anju.policy.person.@Nullable Shareholding share(@Nullable Qualification qualification) {
        Qualification.Share share = qualification == null ? null : qualification.share();
        return share == null ? null : new org.anju.policy.person.Shareholding(share.percent(), share.rank());
    }

    private static @Nullable Map<Integer, BigDecimal> years(Map<Integer, BigDecimal> years) {
        return years.isEmpty() ? null : years;
    }

    private @Nullable List<Situation.Family> children() {
        Companions companions = profile.say(Companions.class);
        if (companions == null
                || companions.none() == null && companions.children().isEmpty()) {
            return null;
        }
        List<Situation.Family> families = companions.children().stream()
                .map(Companions.Child::family)
                .filter(java.util.Objects::nonNull)
                .toList();
        return families.size() == companions.children().size() ? families : null;
    }
}
