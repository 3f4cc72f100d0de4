package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.hand.Holder;
import org.jspecify.annotations.Nullable;

/**
 * One row of a queue.
 *
 * @param lastDay the last day of the limit that runs, null where none runs
 * @param daysLeft working days left of the office's twenty, calendar days for the employer's and the applicant's; null where none runs
 */
public record CaseLine(
        String no,
        Kind kind,
        State state,
        String personName,
        @Nullable UUID employer,
        @Nullable String employerName,
        int round,
        @Nullable Instant submittedAt,
        @Nullable Instant vouchedAt,
        @Nullable LocalDate lastDay,
        @Nullable Integer daysLeft,
        @Nullable Holder holder) {}
