package org.anju.web.applicant.materials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One material: its files, large enough to read, and the form for more.
 *
 * @param formedOn offered day of forming
 * @param validUntil offered last day, where another section has told it already
 */
public record SlotPage(
        Item item, @Nullable LocalDate formedOn, @Nullable LocalDate validUntil) {

    /** Pages shown at once; the rest is behind the link to the file. */
    public static final int SHOWN = 6;
}
