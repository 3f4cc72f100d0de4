package org.anju.web.applicant.materials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.materials.Version;
import org.anju.materials.gate.PhotoLook;
import org.anju.web.dossier.SlotReading;
import org.jspecify.annotations.Nullable;

/**
 * One material: its files, large enough to read, and the form for more.
 *
 * @param formedOn offered day of forming
 * @param earlier what lay here before, last replaced first
 * @param reading what its papers say, where such papers are read
 * @param photos what was measured of the identity photos that lie here
 * @param validUntil offered last day, where another section has told it already
 */
public record SlotPage(
        Item item,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate validUntil,
        List<Version> earlier,
        @Nullable SlotReading reading,
        Map<UUID, PhotoLook> photos) {

    /** Pages shown at once; the rest is behind the link to the file. */
    public static final int SHOWN = 6;
}
