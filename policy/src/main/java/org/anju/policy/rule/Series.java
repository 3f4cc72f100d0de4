package org.anju.policy.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 按日生效的政策值: values are added with the day they take effect, never edited.
 *
 * @param entries by rising day
 */
public record Series<V>(List<Entry<V>> entries) {

    /**
     * @param source where the value was read
     * @param confirmedOn the day somebody last held it against that source
     */
    public record Entry<V>(LocalDate effectiveFrom, V value, String source, LocalDate confirmedOn) {}

    public Series {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::effectiveFrom))
                .toList();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).effectiveFrom().equals(entries.get(i - 1).effectiveFrom())) {
                throw new IllegalArgumentException(
                        "two values from " + entries.get(i).effectiveFrom());
            }
        }
    }

    /** The value in force on that day; empty before the first. */
    public Optional<Entry<V>> on(LocalDate day) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!entries.get(i).effectiveFrom().isAfter(day)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** The same with one value more; one from the same day is replaced. */
    public Series<V> with(Entry<V> added) {
        return new Series<>(Stream.concat(
                        entries.stream().filter(each -> !each.effectiveFrom().equals(added.effectiveFrom())),
                        Stream.of(added))
                .toList());
    }
}
