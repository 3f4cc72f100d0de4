package org.anju.cases.outside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.checks.Agreement;
import org.anju.checks.Remark;
import org.anju.checks.Source;
import org.anju.checks.Way;
import org.jspecify.annotations.Nullable;

/**
 * 核验记录: one answer of a source about one case; it is never changed, only another may take its place.
 *
 * @param place where it was looked; for a machine the source's own name
 * @param said what an officer wrote
 * @param asOf the day up to which the source knew
 * @param why he took it in place of the one before
 * @param supersededBy the one that counts instead
 */
public record Consultation(
        UUID id,
        int round,
        Source source,
        Way way,
        Agreement agreement,
        Instant lookedAt,
        Instant recordedAt,
        String by,
        String place,
        List<Remark> remarks,
        @Nullable String said,
        @Nullable LocalDate asOf,
        @Nullable String why,
        @Nullable UUID supersededBy,
        @Nullable Screenshot screenshot) {

    /** A source that is away takes nothing's place. */
    boolean yieldsTo(Consultation newer) {
        return agreement == Agreement.UNAVAILABLE || newer.agreement() != Agreement.UNAVAILABLE;
    }

    public boolean manual() {
        return way == Way.MANUAL;
    }
}
