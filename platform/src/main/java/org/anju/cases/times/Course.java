package org.anju.cases.times;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anju.policy.time.WorkingDays;

/**
 * 经过: one decided case from its first submission to its last decision.
 *
 * <p>Working days after the day of submission, the day of the decision with them: as the department's own clock counts
 * (G-4.4-2). A day is whose the case was at its end; the last day is whose it was before the decision.
 */
record Course(List<Stay> stays, LocalDate decided) {

    /** From that day on it was with them. */
    record Stay(LocalDate from, Share with) {}

    Course {
        stays = List.copyOf(stays);
    }

    Map<Share, Integer> days(WorkingDays calendar) {
        var days = new EnumMap<Share, Integer>(Share.class);
        for (int i = 0; i < stays.size(); i++) {
            boolean last = i + 1 == stays.size();
            LocalDate until = last ? decided : stays.get(i + 1).from().minusDays(1);
            LocalDate before = stays.get(i).from().minusDays(1);
            // the day of submission is nobody's, however often the case moved on it
            LocalDate from = before.isBefore(submitted()) ? submitted() : before;
            if (until.isAfter(from)) {
                days.merge(stays.get(i).with(), calendar.between(from, until), Integer::sum);
            }
        }
        return days;
    }

    LocalDate submitted() {
        return stays.getFirst().from();
    }
}
