package org.anju.conduct.spot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 一家单位的抽查: drawn, looked at by two, answered, closed.
 *
 * @param place in the order drawn, from 1
 * @param items what was found; empty before the visit
 * @param statement 陈述 of the employer, null while it has said nothing
 */
public record SpotCheck(
        UUID id,
        String no,
        int place,
        Spot.Way way,
        UUID employer,
        String code,
        String name,
        int version,
        Instant drawnAt,
        @Nullable Visit visit,
        Map<SpotItem, Seen> items,
        @Nullable Said statement,
        @Nullable Said answer,
        @Nullable Closed closed) {

    /** What was found of one item, with a note where it does not simply fit. */
    public record Seen(SpotItem.Result result, @Nullable String note) {}

    /**
     * 现场: when, by which two, and what has to be put right by when.
     *
     * @param pointsTo letter of the breach it may be (G-4.7-7 to -12), null for none
     */
    public record Visit(
            LocalDate on,
            String by,
            String second,
            Instant recordedAt,
            @Nullable String pointsTo,
            @Nullable String followUp,
            @Nullable LocalDate followBy) {}

    public record Said(String text, Instant at) {}

    public record Closed(Instant at, String by, String note) {}

    public SpotCheck {
        items = items.isEmpty() ? Map.of() : new EnumMap<>(items);
    }

    /** Whether something is still to be put right. */
    public boolean follows() {
        return visit != null && visit.followBy() != null && closed == null;
    }

    public boolean open() {
        return closed == null;
    }
}
