package org.anju.web.open.window;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.anju.cases.window.WindowCalendar;
import org.anju.cases.window.WindowDate;
import org.anju.policy.time.WindowDay;
import org.jspecify.annotations.Nullable;

/**
 * 月历: one month of window days.
 *
 * @param next the next open day, from today on
 * @param sure whether the holidays of that year are published
 */
public record MonthView(YearMonth month, LocalDate today, List<WindowDate> days, LocalDate next, boolean sure) {

    private static final int FARTHEST = 24;

    /** @param asked such as {@code 2026-11}; whatever else, or what lies too far away, is this month */
    public static MonthView of(WindowCalendar calendar, String district, @Nullable String asked, LocalDate today) {
        YearMonth month = month(asked, YearMonth.from(today));
        return new MonthView(
                month,
                today,
                calendar.month(district, month),
                calendar.next(district, today),
                calendar.knows(month.getYear()));
    }

    private static YearMonth month(@Nullable String asked, YearMonth now) {
        try {
            YearMonth read = asked == null ? now : YearMonth.parse(asked);
            boolean far = read.isAfter(now.plusMonths(FARTHEST))
                    || now.minusMonths(FARTHEST).isAfter(read);
            return far ? now : read;
        } catch (DateTimeException unreadable) {
            return now;
        }
    }

    /** Rows of seven from Monday to Sunday; null where a cell belongs to another month. */
    public List<List<@Nullable WindowDate>> weeks() {
        var weeks = new ArrayList<List<@Nullable WindowDate>>();
        var week = new ArrayList<@Nullable WindowDate>();
        for (int i = DayOfWeek.MONDAY.getValue();
                i < days.getFirst().date().getDayOfWeek().getValue();
                i++) {
            week.add(null);
        }
        for (WindowDate day : days) {
            week.add(day);
            if (week.size() == 7) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        if (!week.isEmpty()) {
            while (week.size() < 7) {
                week.add(null);
            }
            weeks.add(week);
        }
        return weeks;
    }

    /** The Tuesdays and Thursdays on which it is closed all the same. */
    public List<WindowDate> lost() {
        return days.stream()
                .filter(day -> day.standing() == WindowDay.CLOSED
                        || day.standing() == WindowDay.HOLIDAY
                                && (day.date().getDayOfWeek() == DayOfWeek.TUESDAY
                                        || day.date().getDayOfWeek() == DayOfWeek.THURSDAY))
                .toList();
    }
}
