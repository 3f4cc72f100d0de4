package org.anju.cases.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 单位队列: one page of employers' cases, soonest due first.
 *
 * @param counts of every state the reader may see
 * @param next what to ask for the next page, null on the last
 */
public record EmployerQueue(
        Map<EmployerState, Integer> counts,
        List<Line> lines,
        @Nullable String next) {

    public static final int PAGE = 50;

    /** One case. */
    public record Line(
            String no,
            EmployerCaseKind kind,
            EmployerState state,
            String employerName,
            @Nullable Instant submittedAt,
            @Nullable LocalDate lastDay,
            @Nullable Integer daysLeft) {}

    /**
     * What a reader looks for.
     *
     * @param words part of a case number or a name, or null
     * @param after the {@link EmployerQueue#next} of the page before, or null
     */
    public record Wanted(
            @Nullable EmployerState state,
            @Nullable String words,
            @Nullable String after) {}
}
