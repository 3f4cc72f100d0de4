package org.anju.policy.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anju.policy.time.WorkingDays;

/**
 * 政策: all that is held by day: the wages, the calendar, the pack of each district. Values come on top of one another by
 * the day each takes effect; whoever asks names the day.
 *
 * @param home the district whose house this is
 * @param packs by key, each with its sets of figures by day
 */
public record Policy(String home, Series<AverageWage> wages, WorkingDays days, Map<String, Series<Pack>> packs) {

    public Policy {
        packs = Map.copyOf(packs);
    }

    /** What ships with the code, in the house of that pack. */
    public static Policy shipped(Pack home) {
        Map<String, Series<Pack>> packs = new TreeMap<>(PackFiles.shipped().values().stream()
                .collect(Collectors.toMap(
                        file -> file.pack().key(),
                        file -> first(file.pack(), file.sources().getOrDefault("version", "")))));
        packs.put(home.key(), first(home, ""));
        return new Policy(home.key(), AverageWages.published(), WorkingDays.published(), packs);
    }

    public static Policy shipped() {
        return shipped(Pack.yanqing());
    }

    private static Series<Pack> first(Pack pack, String source) {
        return new Series<>(List.of(new Series.Entry<>(pack.version(), pack, source, pack.version())));
    }

    /** The set of figures of that district on that day; before its first, the first. */
    public Optional<Pack> pack(String district, LocalDate day) {
        return Optional.ofNullable(packs.get(district))
                .map(sets ->
                        sets.on(day).orElseGet(() -> sets.entries().getFirst()).value());
    }

    /** Of this house's district. */
    public Pack pack(LocalDate day) {
        return pack(home, day).orElseThrow();
    }

    /** What the rules of this house's district look at on that day; empty before the first wage. */
    public Optional<Parameters> on(LocalDate day) {
        return Parameters.on(day, pack(day), wages);
    }

    /** The same with that wage; one of the same day is replaced. */
    public Policy with(Series.Entry<AverageWage> wage) {
        return new Policy(home, wages.with(wage), days, packs);
    }

    /** The same with that arrangement of holidays, in the lines of {@link WorkingDays#read}. */
    public Policy withArrangement(String lines) {
        return new Policy(home, wages, days.with(lines), packs);
    }

    /** The same with one figure of a district changed from that day on. */
    public Policy with(String district, PackField field, String value, LocalDate from, String source, LocalDate read) {
        Series<Pack> sets = Objects.requireNonNull(packs.get(district), district);
        Pack before = pack(district, from).orElseThrow();
        List<Series.Entry<Pack>> entries = new ArrayList<>();
        for (Series.Entry<Pack> each : sets.entries()) {
            if (each.effectiveFrom().isBefore(from)) {
                entries.add(each);
            } else if (each.effectiveFrom().isAfter(from)) {
                entries.add(new Series.Entry<>(
                        each.effectiveFrom(), each.value().with(field, value), each.source(), each.confirmedOn()));
            }
        }
        entries.add(new Series.Entry<>(from, before.with(field, value).from(from), source, read));
        Map<String, Series<Pack>> changed = new TreeMap<>(packs);
        changed.put(district, new Series<>(entries));
        return new Policy(home, wages, days, changed);
    }
}
