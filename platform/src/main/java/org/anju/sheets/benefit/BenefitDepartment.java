package org.anju.sheets.benefit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待遇兑现部门.
 *
 * @param closedAt null while it may ask
 */
public record BenefitDepartment(
        UUID id,
        String name,
        BenefitKind kind,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {}
