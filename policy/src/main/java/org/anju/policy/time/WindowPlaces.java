package org.anju.policy.time;

import java.time.LocalDate;
import java.util.List;
import org.anju.policy.rule.Series;

/** 窗口名额: how many are booked into each half hour at most. The guide sets none: our own choice, which the office may change by day. */
public final class WindowPlaces {

    private static final Series<Integer> PUBLISHED = new Series<>(
            List.of(new Series.Entry<>(LocalDate.of(2024, 1, 1), 2, "指南未规定，平台设定", LocalDate.of(2026, 11, 1))));

    private WindowPlaces() {}

    public static Series<Integer> published() {
        return PUBLISHED;
    }

    /** None before the first value. */
    public static int on(LocalDate day, Series<Integer> places) {
        return places.on(day).map(Series.Entry::value).orElse(0);
    }
}
