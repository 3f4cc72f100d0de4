package org.anju.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.policy.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * 办理时钟: the department's twenty working days for one case, from the day the employer passed it on (G-4.4-2).
 *
 * <p>A working day counts unless the clock stood at its end: the day a pause begins is not counted, the day it is over
 * counts again (G-4.4-3, A-25).
 */
public record DecisionClock(LocalDate start, List<Pause> pauses, WorkingDays calendar) {

    private static final int DAYS = Limit.DECIDE.days();

    public DecisionClock {
        pauses = List.copyOf(pauses);
    }

    /** The last day; where the clock stands, the last day if it ran again today. */
    public LocalDate lastDay(LocalDate today) {
        Set<LocalDate> paused = paused(today);
        LocalDate day = start;
        for (int counted = 0; counted < DAYS; ) {
            day = day.plusDays(1);
            counted += counts(day, paused) ? 1 : 0;
        }
        return day;
    }

    /** The instant at which the limit is over. */
    public Instant dueInstant(LocalDate today) {
        return Beijing.startOf(lastDay(today).plusDays(1));
    }

    /** What a reader sees on that day. */
    public ClockView view(LocalDate today) {
        Set<LocalDate> paused = paused(today);
        LocalDate due = lastDay(today);
        Pause standing = standing();
        if (standing != null) {
            paused.add(today);
        }
        List<ClockDay> days = strip(today, due, paused);
        int used = count(days, ClockDay.Kind.USED) + count(days, ClockDay.Kind.OVER);
        return new ClockView(
                start,
                due,
                DAYS,
                used,
                count(days, ClockDay.Kind.PAUSED),
                DAYS - used,
                calendar.provisional(start, due),
                standing,
                pauses,
                days);
    }

    private List<ClockDay> strip(LocalDate today, LocalDate due, Set<LocalDate> paused) {
        LocalDate end = due.isAfter(today) ? due : today;
        var days = new ArrayList<ClockDay>();
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                days.add(new ClockDay(day, kind(day, today, due, paused), day.equals(today), day.equals(due)));
            }
        }
        return days;
    }

    private static ClockDay.Kind kind(LocalDate day, LocalDate today, LocalDate due, Set<LocalDate> paused) {
        if (paused.contains(day)) {
            return ClockDay.Kind.PAUSED;
        }
        if (day.isAfter(today)) {
            return ClockDay.Kind.LEFT;
        }
        return day.isAfter(due) ? ClockDay.Kind.OVER : ClockDay.Kind.USED;
    }

    private static int count(List<ClockDay> days, ClockDay.Kind kind) {
        return (int) days.stream().filter(day -> day.kind() == kind).count();
    }

    private boolean counts(LocalDate day, Set<LocalDate> paused) {
        return calendar.isWorkingDay(day) && !paused.contains(day);
    }

    private @Nullable Pause standing() {
        return pauses.stream().filter(pause -> pause.to() == null).findFirst().orElse(null);
    }

    /** The days at whose end the clock stood. */
    private Set<LocalDate> paused(LocalDate today) {
        var days = new HashSet<LocalDate>();
        for (Pause pause : pauses) {
            LocalDate to = pause.to() == null ? today : Beijing.dateOf(pause.to());
            LocalDate from = Beijing.dateOf(pause.from());
            if (from.isBefore(to)) {
                from.datesUntil(to).forEach(days::add);
            }
        }
        return days;
    }
}
