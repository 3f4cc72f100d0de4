package org.anju.cases.hand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of hands; never changed, never taken away. */
public record HandLine(
        HandAct act,
        Instant at,
        String by,
        @Nullable Holder was,
        @Nullable Holder becomes,
        @Nullable String reason) {}
