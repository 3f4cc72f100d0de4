package org.anju.cases.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 不计入时间: a time in which the office's clock stood (G-4.4-3, A-25), with who stopped it and why.
 *
 * @param to null while it still stands
 */
public record Pause(Instant from, @Nullable Instant to, String by, String why, String clause) {}
