package org.anju.cases.past;

import java.time.Instant;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.jspecify.annotations.Nullable;

/**
 * 本人其他办件: another case of the same person.
 *
 * @param decidedAt when it was last decided; null where nobody has decided it
 */
public record PastCase(
        String no,
        Kind kind,
        State state,
        int round,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String permitNo) {}
