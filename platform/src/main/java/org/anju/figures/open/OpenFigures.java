package org.anju.figures.open;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.anju.cases.times.Quarter;
import org.anju.figures.Period;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** 公开数据: a year's figures for everybody, counted anew at most every ten minutes. */
@Component
public class OpenFigures {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 12;
    private static final int REASONS = 5;

    private final OpenCounts counts;
    private final InstantSource clock;
    private final Map<Integer, Counted> counted = new ConcurrentHashMap<>();

    private record Counted(OpenYear year, LocalDate day, Instant at) {}

    OpenFigures(OpenCounts counts, InstantSource clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** The first day on which a case reached the department. */
    public Optional<LocalDate> since() {
        return counts.since(Actor.YANQING);
    }

    public OpenYear of(int year) {
        Instant now = clock.instant();
        LocalDate today = Beijing.dateOf(now);
        Counted known = counted.get(year);
        if (known != null
                && known.day().equals(today)
                && now.isBefore(known.at().plus(KEPT))) {
            return known.year();
        }
        if (counted.size() >= MOST_KEPT) {
            counted.clear();
        }
        OpenYear fresh = count(year, today);
        counted.put(year, new Counted(fresh, today, now));
        return fresh;
    }

    private OpenYear count(int year, LocalDate today) {
        List<Quarter> over = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Quarter(year, number))
                .filter(quarter -> quarter.lastDay().isBefore(today))
                .toList();
        if (over.isEmpty()) {
            return new OpenYear(year, null, List.of(), List.of(), List.of());
        }
        Period period = new Period(over.getFirst().firstDay(), over.getLast().lastDay());
        return new OpenYear(
                year,
                period.to(),
                counts.quarters(Actor.YANQING, over).stream().map(OpenRow::of).toList(),
                counts.times(Actor.YANQING, period),
                counts.reasons(Actor.YANQING, period, REASONS));
    }
}
