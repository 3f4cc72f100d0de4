package org.anju.policy.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * When the service window is open: 每周二、周四（法定节假日除外），09:00--17:00 (G-1.2-1).
 *
 * <p>Closed on every off day of the yearly arrangement; a make-up working day does not open it.
 *
 * @param days the working days that say which days are off
 * @param closed days on which the office keeps it shut all the same
 */
public record WindowHours(WorkingDays days, Set<LocalDate> closed) {

    public static final LocalTime FROM = LocalTime.of(9, 0);
    public static final LocalTime TO = LocalTime.of(17, 0);

    public WindowHours {
        closed = Set.copyOf(closed);
    }

    /** As the guide says, with no day closed by the office. */
    public WindowHours(WorkingDays days) {
        this(days, Set.of());
    }

    public boolean isOpen(LocalDate day) {
        return standing(day) == WindowDay.OPEN && !closed.contains(day);
    }

    /** Open by the guide, or why not; a day that is off by the arrangement is a holiday, whatever weekday it is. */
    public WindowDay standing(LocalDate day) {
        if (days.isHoliday(day)) {
            return WindowDay.HOLIDAY;
        }
        return switch (day.getDayOfWeek()) {
            case TUESDAY, THURSDAY -> WindowDay.OPEN;
            case SATURDAY, SUNDAY -> WindowDay.WEEKEND;
            case MONDAY, WEDNESDAY, FRIDAY -> WindowDay.OTHER_WEEKDAY;
        };
    }

    /** Open at that Beijing minute: from 09:00, no longer at 17:00. */
    public boolean isOpenAt(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return isOpen(moment.toLocalDate()) && !time.isBefore(FROM) && time.isBefore(TO);
    }

    /** The first open day on or after that day. */
    public LocalDate next(LocalDate day) {
        LocalDate found = day;
        while (!isOpen(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The open days after {@code from}, up to and with {@code to}: about eight in twenty working days. */
    public List<LocalDate> between(LocalDate from, LocalDate to) {
        return from.isBefore(to)
                ? from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isOpen)
                        .toList()
                : List.of();
    }
}
