package org.anju.sheets;

import java.time.Instant;
import java.util.UUID;
import org.anju.trail.TrailRegister;
import org.jspecify.annotations.Nullable;

/**
 * 确认单: one version of one permit's sheet, as it was handed out; {@code permit} is its number, the content store keeps it by
 * its hash.
 *
 * @param ofd null where it was made before sheets were signed and sealed
 * @param head the head of the trail printed on it, null where there was none yet
 */
public record Sheet(
        UUID id,
        String permit,
        int version,
        VerificationCode code,
        String sha256,
        long size,
        Instant madeAt,
        @Nullable Instant supersededAt,
        @Nullable Ofd ofd,
        TrailRegister.@Nullable Seal head) {

    /** The same version as OFD. */
    public record Ofd(String sha256, long size) {}

    public boolean current() {
        return supersededAt == null;
    }
}
