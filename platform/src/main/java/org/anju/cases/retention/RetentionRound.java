package org.anju.cases.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 清除运行: one run over everybody.
 *
 * @param endedAt null while it runs, and for good where it was broken off
 * @param held who was over his period and was passed over
 */
public record RetentionRound(
        Instant beganAt, @Nullable Instant endedAt, int seen, int held, int persons, int cases, int messages) {}
