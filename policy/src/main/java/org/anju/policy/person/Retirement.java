package org.anju.policy.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * 法定退休: the day a person reaches the statutory age, with the gradual reform of 2025 (G-2.2-6, A-83).
 *
 * @param day the first day on which the age is reached
 * @param delayMonths how many months the reform put it off
 */
public record Retirement(LocalDate day, int delayMonths) {

    private static final YearMonth REFORM = YearMonth.of(2025, 1);

    public static Retirement of(LocalDate birth, RetirementCategory category) {
        int delay = delay(YearMonth.from(birth).plusYears(category.baseYears), category);
        return new Retirement(birth.plusMonths(category.baseYears * 12L + delay), delay);
    }

    /** 每四（二）个月延迟一个月: one month later for every step since January 2025, up to the cap. */
    private static int delay(YearMonth original, RetirementCategory category) {
        if (original.isBefore(REFORM)) {
            return 0;
        }
        int months = (int) REFORM.until(original, ChronoUnit.MONTHS);
        return Math.min(months / category.stepMonths + 1, category.capMonths);
    }

    /** 未到法定退休年龄 on that day. */
    public boolean isAhead(LocalDate on) {
        return on.isBefore(day);
    }
}
