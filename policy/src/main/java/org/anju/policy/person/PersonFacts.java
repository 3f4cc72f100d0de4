package org.anju.policy.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an applicant. Null is "not known", never "no".
 *
 * @param employedSince start of continuous employment at the applying employer
 * @param priorWorkMonths full months of earlier jobs, without the current one
 * @param incomeTaxContinuous a tax record in each of the six months of A-07
 * @param averageMonthlyIncome yuan, average of the six months of A-07
 * @param award a national or Beijing award of the kinds in G-2.2-14
 * @param annualIncome taxable income by calendar year; a year without an entry is not known
 * @param annualTax tax paid by calendar year; a year without an entry is not known
 */
public record PersonFacts(
        @Nullable LocalDate birthDate,
        @Nullable RetirementCategory retirementCategory,
        @Nullable Hukou hukou,
        @Nullable LocalDate employedSince,
        @Nullable Integer priorWorkMonths,
        @Nullable Boolean incomeTaxContinuous,
        @Nullable Boolean socialInsuranceContinuous,
        @Nullable BigDecimal averageMonthlyIncome,
        @Nullable Residence residence,
        @Nullable Boolean criminalRecord,
        @Nullable SameEmployer sameEmployer,
        @Nullable Degree degree,
        @Nullable Title title,
        @Nullable Boolean award,
        @Nullable Map<Integer, BigDecimal> annualIncome,
        @Nullable IntellectualProperty intellectualProperty,
        @Nullable Shareholding shareholding,
        @Nullable Boolean selfEmployed,
        @Nullable Boolean outstandingContribution,
        @Nullable Map<Integer, BigDecimal> annualTax) {

    /** Somebody of whom nothing is known yet. */
    public static final PersonFacts UNKNOWN = new PersonFacts(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    public PersonFacts {
        annualIncome = annualIncome == null ? null : Map.copyOf(annualIncome);
        annualTax = annualTax == null ? null : Map.copyOf(annualTax);
    }

    public @Nullable Boolean lawfulInBeijing() {
        return residence == null ? null : residence.lawfulInBeijing();
    }

    public @Nullable ResidenceUse residenceUse() {
        return residence == null ? null : residence.use();
    }

    public @Nullable Boolean overseas() {
        return degree == null ? null : degree.overseas();
    }

    public @Nullable LocalDate conferredOn() {
        return degree == null ? null : degree.conferredOn();
    }

    public @Nullable BigDecimal income(int year) {
        return annualIncome == null ? null : annualIncome.get(year);
    }

    public @Nullable BigDecimal tax(int year) {
        return annualTax == null ? null : annualTax.get(year);
    }
}
