package org.anju.web.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.anju.policy.time.WorkingDays;

/**
 * 办理时钟: the working days of a limit as a strip of cells, used and left, with the last day (G-4.4-2, G-4.4-3).
 *
 * @param used working days counted so far
 * @param left working days left, negative when over
 * @param stopped whether it stands still now
 * @param sure whether every year it touches has its arrangement of holidays
 */
public record ClockFace(
        LocalDate start,
        LocalDate due,
        int used,
        int limit,
        int left,
        boolean stopped,
        boolean sure,
        List<Cell> cells,
        List<LocalDate> notCounted) {

    /**
     * One working day.
     *
     * @param kind {@code u} used, {@code x} not counted, {@code d} the last day, else empty
     */
    public record Cell(LocalDate day, String kind, boolean today) {}

    /**
     * @param start the day it began; the next working day is day 1
     * @param due the last day, pauses already added
     * @param used working days counted up to and with today, pauses left out
     * @param paused the days that are not counted
     */
    public static ClockFace of(
            WorkingDays days,
            LocalDate start,
            LocalDate due,
            LocalDate today,
            int used,
            int limit,
            Predicate<LocalDate> paused,
            boolean stopped) {
        var cells = new ArrayList<Cell>();
        var notCounted = new ArrayList<LocalDate>();
        for (LocalDate day = start.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            if (!days.isWorkingDay(day)) {
                continue;
            }
            boolean rests = paused.test(day);
            if (rests) {
                notCounted.add(day);
            }
            String kind = rests ? "x" : day.equals(due) ? "d" : day.isAfter(today) ? "" : "u";
            cells.add(new Cell(day, kind, day.equals(today)));
        }
        return new ClockFace(
                start,
                due,
                used,
                limit,
                limit - used,
                stopped,
                !days.provisional(start, due),
                List.copyOf(cells),
                List.copyOf(notCounted));
    }

    public boolean over() {
        return left < 0;
    }
}
