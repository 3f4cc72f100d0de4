package org.anju.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 办件一行: what is counted of one case.
 *
 * @param receivedOn first reached the department
 * @param used working days of the department's clock when it was decided
 * @param clockFrom the start of the clock that runs or stands
 * @param standingFrom since when it stands
 * @param paused working days it stood before
 */
record FoldedCase(
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate endedOn,
        @Nullable Ending ending,
        @Nullable Integer used,
        @Nullable LocalDate clockFrom,
        @Nullable LocalDate standingFrom,
        int paused,
        int supplements) {}
