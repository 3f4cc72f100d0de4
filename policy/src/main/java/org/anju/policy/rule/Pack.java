package org.anju.policy.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 政策包: a district's figures and switches. What the guide leaves open is a reading, and where the office may choose
 * another one it is a switch here, not a constant in a rule.
 *
 * @param version the day from which this set of figures holds
 * @param employedMonths G-2.2-1
 * @param incomeMultiple G-2.2-4, compared with "not below"
 * @param workMonths G-2.2-9: two years; earlier jobs and the current one together
 * @param overseasMonths G-2.2-10: three years from the day the degree was conferred
 * @param innovationMultiple G-2.2-16
 * @param innovationStrict A-06: 超过 excludes the number itself
 * @param serviceMultiple G-2.2-18
 * @param serviceStrict A-06
 * @param annualBasis A-12: what a year's income is held against
 * @param incomeYears A-11: how many calendar years before that of the filing
 * @param wageChoice A-11: against which wage each of them is held
 * @param inventionPatents G-2.2-19; the three kinds are not added together
 * @param ownInvestmentOver G-2.2-21, 超过: strict
 * @param equityFinancingOver G-2.2-21, 大于: strict
 * @param averageTaxFrom G-2.2-21, 以上: includes the number
 * @param sharePercentFrom G-2.2-22
 * @param shareRankTo G-2.2-22; equal shares share the rank
 * @param freelanceTaxFrom G-2.2-24, adjusted from time to time (G-2.2-25)
 * @param registeredYears G-2.1-4, calendar years from the registration in the district
 * @param capitalFrom G-2.1-5
 * @param taxDays G-2.1-6: 365 days, also over a leap day
 * @param measuredAgainAfterDays A-40: a case older than this has all its papers measured anew at the next submission; null
 *     where none does, and in what was frozen before this was a switch
 * @param newPermitsPerYear 新办指标 of one employer in a calendar year; null where the district has none
 * @param taxLastYearFrom G-2.1-7: the published standard; null where the district publishes none
 * @param taxThreeYearsFrom G-2.1-7, of three years together
 * @param awardFrom the lowest award that counts under condition 3; null where the guide names no level
 */
public record Pack(
        String key,
        LocalDate version,
        int employedMonths,
        BigDecimal incomeMultiple,
        int workMonths,
        int overseasMonths,
        BigDecimal innovationMultiple,
        boolean innovationStrict,
        BigDecimal serviceMultiple,
        boolean serviceStrict,
        AnnualBasis annualBasis,
        int incomeYears,
        WageChoice wageChoice,
        int inventionPatents,
        int otherPatents,
        int softwareCopyrights,
        BigDecimal ownInvestmentOver,
        BigDecimal equityFinancingOver,
        BigDecimal averageTaxFrom,
        BigDecimal sharePercentFrom,
        int shareRankTo,
        BigDecimal freelanceTaxFrom,
        int registeredYears,
        BigDecimal capitalFrom,
        int taxDays,
        @Nullable Integer measuredAgainAfterDays,
        @Nullable Integer newPermitsPerYear,
        @Nullable BigDecimal taxLastYearFrom,
        @Nullable BigDecimal taxThreeYearsFrom,
        @Nullable String awardFrom) {

    /** the yearly threshold is twelve rounded monthly ones, or the published yearly wage times the multiple. */
    public enum AnnualBasis {
        MONTHLY_X12,
        PUBLISHED_ANNUAL
    }

    /** all years against the wage in force at the filing, or each against the wage of the year before it. */
    public enum WageChoice {
        FILING_YEAR,
        EACH_YEAR_PREVIOUS
    }

    public static final String YANQING = "110119";

    /** 延庆区, by the guide of 2024. */
    public static Pack yanqing() {
        return PackFiles.of(YANQING).pack();
    }

    /** The same with so many new permits for each employer in a year. */
    public Pack withNewPermitsPerYear(int most) {
        return with(PackField.NEW_PERMITS_PER_YEAR, String.valueOf(most));
    }

    /**
     * The same with one value changed.
     *
     * @param value as a pack file writes it; empty where the district does not demand it
     * @throws IllegalArgumentException where that is no value of that field
     */
    public Pack with(PackField field, String value) {
        return PackForm.changed(this, field.component(), value);
    }

    /** That set of figures, in force from another day. */
    Pack from(LocalDate day) {
        return PackForm.changed(this, "version", day.toString());
    }

    /** As a pack file writes it; empty where the district does not demand it. */
    public String value(PackField field) {
        return PackForm.written(this, field.component());
    }
}
