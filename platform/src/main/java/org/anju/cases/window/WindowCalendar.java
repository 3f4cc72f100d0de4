package org.anju.cases.window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.WindowDay;
import org.anju.policy.time.WindowHours;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** 窗口日历: Tuesdays and Thursdays but holidays (G-1.2-1), without the days that the office closed. */
@Component
public class WindowCalendar implements WindowDays {

    private final Closures closures;
    private final PolicyBook book;

    WindowCalendar(Closures closures, PolicyBook book) {
        this.book = book;
        this.closures = closures;
    }

    public WindowDate on(String district, LocalDate day) {
        return date(day, closures.from(district, day));
    }

    @Override
    public WindowHours hours(String district, LocalDate from) {
        return new WindowHours(book.days(), closures.from(district, from).keySet());
    }

    /** The first open day on or after that day. */
    public LocalDate next(String district, LocalDate day) {
        return hours(district, day).next(day);
    }

    /** The open days after {@code from}, up to and with {@code to}. */
    public List<LocalDate> between(String district, LocalDate from, LocalDate to) {
        return hours(district, from).between(from, to);
    }

    /** Whether the holidays of that year are published. */
    public boolean knows(int year) {
        return book.days().knows(year);
    }

    /** All days of a month, in order. */
    public List<WindowDate> month(String district, YearMonth month) {
        Map<LocalDate, String> closed = closures.from(district, month.atDay(1));
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> date(day, closed))
                .toList();
    }

    /** Nobody books on that day or closes it until the act of the caller ends. */
    public void hold(String district, LocalDate day) {
        closures.hold(district, day);
    }

    /** Whoever calls this sees to those who wanted to come that day. */
    public void close(Actor officer, LocalDate day, String reason, Instant now) {
        closures.close(officer, day, reason, now);
    }

    /** False where it does not stand closed by the office. */
    public boolean open(Actor officer, LocalDate day, Instant now) {
        return closures.open(officer, day, now);
    }

    /** What the office closes was open before; a day that is closed anyhow keeps that reason. */
    private WindowDate date(LocalDate day, Map<LocalDate, String> closed) {
        WindowDay standing = new WindowHours(book.days()).standing(day);
        String reason = standing == WindowDay.OPEN ? closed.get(day) : null;
        return new WindowDate(day, reason == null ? standing : WindowDay.CLOSED, reason);
    }
}
