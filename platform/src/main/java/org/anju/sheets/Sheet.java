package org.anju.sheets;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 确认单: one version of one permit's sheet, as it was handed out. */
public record Sheet(
        UUID id,
        UUID permit,
        int version,
        VerificationCode code,
        String sha256,
        String contentKey,
        long size,
        Instant madeAt,
        @Nullable Instant supersededAt) {

    public boolean current() {
        return supersededAt == null;
    }
}
