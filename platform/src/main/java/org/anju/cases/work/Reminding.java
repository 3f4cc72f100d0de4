package org.anju.cases.work;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * 提醒级别: how many days before the last one a kind of task is reminded of; the lowest is the last word and is told further.
 *
 * @param daysLeft as the task counts them, calendar or working
 * @param ownTurn it is the person's own turn, so he is told every time, not only the last
 */
record Reminding(List<Integer> daysLeft, boolean ownTurn) {

    private static final Map<String, Reminding> BY_KIND = Map.of(
            "REVIEW", new Reminding(List.of(3, 1), false),
            "SUPPLEMENT", new Reminding(List.of(14, 7, 2), true),
            "LEAVER", new Reminding(List.of(2, 0), false),
            "FILING", new Reminding(List.of(5, 2), false),
            "REFILING", new Reminding(List.of(5, 2), false),
            "CONTRACT", new Reminding(List.of(60, 30, 7), false),
            // counted in working days to the last safe day, which lies some twenty before the permit's end
            "RENEWAL", new Reminding(List.of(30, 7, 2), true),
            "PAPERS", new Reminding(List.of(60, 30, 7), true),
            "SELF_CHECK", new Reminding(List.of(30, 7), false),
            "SPOT", new Reminding(List.of(3, 1), false));

    static Reminding of(String kind) {
        return BY_KIND.getOrDefault(kind, new Reminding(List.of(), false));
    }

    /** The newest level reached with so many days left; none while there is time, and none when it is over. */
    OptionalInt level(int left) {
        return left < 0
                ? OptionalInt.empty()
                : daysLeft.stream()
                        .mapToInt(Integer::intValue)
                        .filter(days -> left <= days)
                        .min();
    }

    boolean last(int level) {
        return daysLeft.getLast() == level;
    }
}
