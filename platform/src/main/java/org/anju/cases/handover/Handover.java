package org.anju.cases.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 转出记录: that a permit's file goes to another district.
 *
 * @param toDistrict by GB/T 2260
 * @param employer the new employer, in the holder's words
 * @param done null while the office has not carried it out
 */
public record Handover(
        UUID id,
        String permit,
        UUID person,
        String toDistrict,
        String employer,
        Instant askedAt,
        @Nullable Done done) {

    /** Beijing's districts but this one, by GB/T 2260. */
    public static final List<String> DISTRICTS = List.of(
            "110101", "110102", "110105", "110106", "110107", "110108", "110109", "110111", "110112", "110113",
            "110114", "110115", "110116", "110117", "110118");

    /** @param receipt who took it over there, and how */
    public record Done(Instant at, String by, String receipt) {}
}
