package org.anju.policy.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 期限结论: until when a person is kept, of all that the rooms say of him.
 *
 * @param lastDay the latest of all last days; from the next on he may go
 * @param why what it is the last day of
 * @param holds why he is passed over all the same
 * @param refs the numbers of what holds him
 */
public record Verdict(LocalDate lastDay, Kept why, SortedSet<Hold> holds, List<String> refs) {

    /** Empty where no room keeps anything of him that has a period. */
    public static Optional<Verdict> of(List<Mark> marks) {
        var holds = new TreeSet<Hold>();
        var refs = new TreeSet<String>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Held held) {
                holds.add(held.hold());
                refs.add(held.ref());
            }
        }
        refs.remove("");
        return since(marks).stream()
                .max(Comparator.comparing(Mark.Since::lastDay).thenComparing(Mark.Since::kept))
                .map(last -> new Verdict(last.lastDay(), last.kept(), holds, List.copyOf(refs)));
    }

    /** Over, and nothing holds it. */
    public boolean due(LocalDate today) {
        return over(today) && holds.isEmpty();
    }

    public boolean over(LocalDate today) {
        return lastDay.isBefore(today);
    }

    /** Of somebody who stays, without a permit and without a hold: his cases whose own period is over. */
    public static List<Mark.Since> cases(List<Mark> marks, LocalDate today) {
        boolean holder = since(marks).stream().anyMatch(each -> each.kept() == Kept.PERMIT);
        boolean held = marks.stream().anyMatch(Mark.Held.class::isInstance);
        return holder || held
                ? List.of()
                : since(marks).stream()
                        .filter(each ->
                                each.kept() == Kept.CASE && each.lastDay().isBefore(today))
                        .toList();
    }

    private static List<Mark.Since> since(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Since.class::isInstance)
                .map(Mark.Since.class::cast)
                .toList();
    }
}
