package org.anju.cases.retention;

import java.time.Instant;
import java.util.List;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.jspecify.annotations.Nullable;

/** 已清除办件: what stays of a case after its period. */
public record ErasedCase(
        String no,
        Kind kind,
        State state,
        String district,
        Instant erasedAt,
        @Nullable String permitNo,
        List<Stop> way) {

    /** One state it came to. */
    public record Stop(State state, Instant at) {}
}
