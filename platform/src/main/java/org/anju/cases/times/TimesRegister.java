package org.anju.cases.times;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.cases.times.KindTimes.Kind;
import org.anju.policy.rule.PolicyBook;
import org.springframework.stereotype.Component;

/**
 * 真实用时: how long it really takes, for the public page. Counted anew at most every ten minutes: the page is asked more
 * often than cases are decided.
 */
@Component
public class TimesRegister {

    private static final Duration KEPT = Duration.ofMinutes(10);
    /** This quarter, the one before, and whoever else is asked for meanwhile. */
    private static final int MOST_KEPT = 12;

    private final DecidedCases decided;
    private final InstantSource clock;
    private final PolicyBook book;
    private final Map<Quarter, Counted> counted = new ConcurrentHashMap<>();

    private record Counted(HonestTimes times, Instant at) {}

    TimesRegister(DecidedCases decided, InstantSource clock, PolicyBook book) {
        this.book = book;
        this.decided = decided;
        this.clock = clock;
    }

    public HonestTimes of(Quarter quarter) {
        Instant now = clock.instant();
        Counted known = counted.get(quarter);
        if (known != null && now.isBefore(known.at().plus(KEPT))) {
            return known.times();
        }
        if (counted.size() >= MOST_KEPT) {
            counted.clear();
        }
        HonestTimes times = count(quarter);
        counted.put(quarter, new Counted(times, now));
        return times;
    }

    private HonestTimes count(Quarter quarter) {
        Map<Kind, List<Course>> courses = decided.of(quarter);
        boolean provisional = courses.values().stream()
                .flatMap(List::stream)
                .anyMatch(course -> book.days().provisional(course.submitted(), course.decided()));
        return new HonestTimes(
                quarter,
                Arrays.stream(Kind.values())
                        .map(kind -> KindTimes.of(
                                kind,
                                courses.getOrDefault(kind, List.of()).stream()
                                        .map(course -> course.days(book.days()))
                                        .toList()))
                        .toList(),
                provisional);
    }
}
