package org.anju.cases.queue;

import java.time.LocalDate;
import org.anju.policy.time.WorkingDays;

/** 剩余: only cases whose running limit has at most so many working days left. */
public enum Left {
    /** 已超期. */
    OVER(-1),
    /** 红: two working days or less, those over included. */
    RED(2),
    /** 黄: five working days or less, the red ones included. */
    AMBER(5);

    private final int days;

    Left(int days) {
        this.days = days;
    }

    /** The latest last day that is still meant: found once, so that no case's days need to be counted. */
    public LocalDate until(LocalDate today, WorkingDays calendar) {
        LocalDate day = today;
        if (days < 0) {
            return today.minusDays(1);
        }
        while (calendar.between(today, day.plusDays(1)) <= days) {
            day = day.plusDays(1);
        }
        return day;
    }
}
