package org.anju.figures;

import org.jspecify.annotations.Nullable;

/**
 * 统计范围: what somebody of the office wants to see of his district.
 *
 * @param kind null for all
 */
public record FiguresAsked(Period period, @Nullable FiguresKind kind) {}
