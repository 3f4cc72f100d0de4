package org.anju.cases.employer;

import org.anju.cases.ItemAnswer.Fit;
import org.jspecify.annotations.Nullable;

/**
 * 核查结论 for one item of an employer's case.
 *
 * @param item {@code part:UNIT}, {@code paper:G-3.1.1-13} or {@code exam:CATALOGUE}
 * @param note needed where it does not fit, for the plan always
 * @param evidence where it was looked up: a source, a number, a day
 * @param detail the tax standard's alternative ({@link TaxAlternative}), the catalogue's edition
 */
public record EmployerAnswer(
        String item,
        Fit fit,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable String detail) {

    /** 上年度 or 近三个年度累计. */
    public enum TaxAlternative {
        LAST_YEAR,
        THREE_YEARS,
        NEITHER
    }
}
