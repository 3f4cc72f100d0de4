package org.anju.cases.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.cases.hand.Holder;
import org.anju.cases.queue.Cursor;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Tally;
import org.jspecify.annotations.Nullable;

/**
 * 单位队列: one page of employers' cases, soonest due first.
 *
 * @param tally of everything the reader may see
 * @param next what to ask for the next page, null on the last
 * @param before what to ask for the page before, null on the first
 */
public record EmployerQueue(
        Tally<EmployerState> tally,
        List<Line> lines,
        @Nullable String next,
        @Nullable String before) {

    public static final int PAGE = 50;

    /** One case. */
    public record Line(
            String no,
            EmployerCaseKind kind,
            EmployerState state,
            UUID employer,
            String employerName,
            @Nullable Instant submittedAt,
            @Nullable LocalDate lastDay,
            @Nullable Integer daysLeft,
            @Nullable Holder holder) {}

    /**
     * What a reader looks for.
     *
     * @param state one queue, or null for all
     * @param at where the page begins, or null for the first
     */
    public record Wanted(
            @Nullable EmployerState state,
            Filter filter,
            @Nullable Cursor at) {}
}
