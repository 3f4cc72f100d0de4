package org.anju.figures;

import org.jspecify.annotations.Nullable;

/**
 * 办理用时: of what was decided, in working days of the department's clock. Median and ninetieth are days a case really took:
 * the smallest that at least that share of cases does not exceed.
 *
 * @param kind null for all kinds together
 * @param onTime decided within twenty working days
 * @param median null where nothing was decided
 */
public record DecisionTimes(
        @Nullable FiguresKind kind,
        int decided,
        int onTime,
        @Nullable Integer median,
        @Nullable Integer ninetieth) {}
