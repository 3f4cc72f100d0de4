package org.anju.permits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 随往人员 as named on a permit: the holder's own minor child (G-3.2.1-42, A-36).
 *
 * @param idNumber resident ID, null for a child without one
 */
public record Companion(String name, @Nullable String idNumber, LocalDate born) {}
