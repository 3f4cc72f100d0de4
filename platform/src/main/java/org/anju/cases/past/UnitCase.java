package org.anju.cases.past;

import java.time.Instant;
import org.anju.cases.employer.EmployerCaseKind;
import org.anju.cases.employer.EmployerState;
import org.jspecify.annotations.Nullable;

/**
 * 单位办件记录: a case of the employer's own.
 *
 * @param blockedAt when a refiling that is late stopped new business (G-3.1.2-13)
 */
public record UnitCase(
        String no,
        EmployerCaseKind kind,
        EmployerState state,
        Instant openedAt,
        @Nullable Instant blockedAt) {

    boolean stops() {
        return blockedAt != null && state == EmployerState.PAPER;
    }
}
