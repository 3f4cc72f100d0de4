package org.anju.web.open.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.policy.time.WindowHours;

/**
 * 窗口卡片: is the service window open today, this week, and when next (G-1.2-1).
 *
 * @param state which sentence says it: {@code open}, {@code later} today, {@code over} for today, {@code closed}
 * @param next the next open day after today, or today where it opens later
 * @param sure whether the arrangement of holidays for that day is published
 */
public record WindowCard(LocalDate today, String state, LocalDate next, boolean sure, List<Day> week) {

    /** One cell of the week. */
    public record Day(LocalDate date, boolean open, boolean today) {}

    static WindowCard at(LocalDateTime now, WindowHours hours) {
        LocalDate today = now.toLocalDate();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Day> week = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> new Day(day, hours.isOpen(day), day.equals(today)))
                .toList();
        String state = state(now, hours);
        LocalDate next = state.equals("later") ? today : hours.next(today.plusDays(1));
        return new WindowCard(today, state, next, hours.days().knows(next.getYear()), week);
    }

    private static String state(LocalDateTime now, WindowHours hours) {
        if (!hours.isOpen(now.toLocalDate())) {
            return "closed";
        }
        if (hours.isOpenAt(now)) {
            return "open";
        }
        return now.toLocalTime().isBefore(WindowHours.FROM) ? "later" : "over";
    }
}
