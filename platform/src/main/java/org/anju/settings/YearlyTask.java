package org.anju.settings;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Policy;

/**
 * 年度任务: what the office has to enter each year. Nobody ticks it off: it is done when the value is there, and stays until then.
 *
 * @param year whose wage or holidays are lacking
 */
public record YearlyTask(SettingKind kind, int year) {

    /** The wage of last year from July on, the holidays of next year from November on. */
    public static List<YearlyTask> due(Policy policy, LocalDate today) {
        List<YearlyTask> due = new ArrayList<>();
        int wage = today.getMonthValue() < Month.JULY.getValue() ? today.getYear() - 2 : today.getYear() - 1;
        if (policy.wages().entries().stream().noneMatch(entry -> entry.value().year() >= wage)) {
            due.add(new YearlyTask(SettingKind.WAGE, wage));
        }
        int holidays = today.getMonthValue() < Month.NOVEMBER.getValue() ? today.getYear() : today.getYear() + 1;
        if (!policy.days().knows(holidays)) {
            due.add(new YearlyTask(SettingKind.HOLIDAYS, holidays));
        }
        return List.copyOf(due);
    }
}
