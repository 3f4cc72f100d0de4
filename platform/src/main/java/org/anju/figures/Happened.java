package org.anju.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event of a case, with no more of it than is counted. */
record Happened(
        long seq,
        String verb,
        @Nullable String from,
        String to,
        Instant at,
        @Nullable UUID account,
        @Nullable String decision,
        List<String> codes) {

    Happened {
        codes = List.copyOf(codes);
    }
}
