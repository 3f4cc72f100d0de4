package org.anju.sheets.benefit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 推送地址: where a department is told of changes.
 *
 * @param failingSince since when nothing got through, null while the last one did
 * @param offAt since when it is switched off, null while it is on
 */
public record BenefitHook(
        UUID id,
        UUID department,
        String url,
        Instant setAt,
        String setBy,
        @Nullable Instant failingSince,
        @Nullable Instant offAt) {

    public boolean on() {
        return offAt == null;
    }
}
