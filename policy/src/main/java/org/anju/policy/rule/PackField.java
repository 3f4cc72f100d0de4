package org.anju.policy.rule;

import java.util.List;

/** 政策参数项: one figure or switch of a pack that the office may propose to change, with the clause or reading that names it. */
public enum PackField {
    EMPLOYED_MONTHS("employedMonths", "G-2.2-1"),
    INCOME_MULTIPLE("incomeMultiple", "G-2.2-4"),
    WORK_MONTHS("workMonths", "G-2.2-9"),
    OVERSEAS_MONTHS("overseasMonths", "G-2.2-10"),
    AWARD_FROM("awardFrom", "G-2.2-14"),
    INNOVATION_MULTIPLE("innovationMultiple", "G-2.2-16"),
    INNOVATION_STRICT("innovationStrict", "A-06"),
    SERVICE_MULTIPLE("serviceMultiple", "G-2.2-18"),
    SERVICE_STRICT("serviceStrict", "A-06"),
    ANNUAL_BASIS("annualBasis", "A-12"),
    INCOME_YEARS("incomeYears", "A-11"),
    WAGE_CHOICE("wageChoice", "A-11"),
    INVENTION_PATENTS("inventionPatents", "G-2.2-19"),
    OTHER_PATENTS("otherPatents", "G-2.2-19"),
    SOFTWARE_COPYRIGHTS("softwareCopyrights", "G-2.2-19"),
    OWN_INVESTMENT_OVER("ownInvestmentOver", "G-2.2-21"),
    EQUITY_FINANCING_OVER("equityFinancingOver", "G-2.2-21"),
    AVERAGE_TAX_FROM("averageTaxFrom", "G-2.2-21"),
    SHARE_PERCENT_FROM("sharePercentFrom", "G-2.2-22"),
    SHARE_RANK_TO("shareRankTo", "G-2.2-22"),
    FREELANCE_TAX_FROM("freelanceTaxFrom", "G-2.2-25"),
    REGISTERED_YEARS("registeredYears", "G-2.1-4"),
    CAPITAL_FROM("capitalFrom", "G-2.1-5"),
    TAX_DAYS("taxDays", "G-2.1-6"),
    TAX_LAST_YEAR_FROM("taxLastYearFrom", "G-2.1-7"),
    TAX_THREE_YEARS_FROM("taxThreeYearsFrom", "G-2.1-7"),
    MEASURED_AGAIN_AFTER_DAYS("measuredAgainAfterDays", "A-40"),
    NEW_PERMITS_PER_YEAR("newPermitsPerYear", "A-67");

    private final String component;
    private final String basis;

    PackField(String component, String basis) {
        this.component = component;
        this.basis = basis;
    }

    /** As the pack calls it. */
    public String component() {
        return component;
    }

    /** What it can be; empty where it is a figure or a word. */
    public List<String> choices() {
        return PackForm.choices(component);
    }

    /** The clause that gives it, or the reading where it is a choice. */
    public String basis() {
        return basis;
    }
}
