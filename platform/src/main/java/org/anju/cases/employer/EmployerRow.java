package org.anju.cases.employer;

import java.time.Instant;
import java.util.UUID;
import org.anju.cases.hand.Holder;
import org.jspecify.annotations.Nullable;

/** 单位办件 as the desk holds it. */
record EmployerRow(
        String no,
        long version,
        EmployerCaseKind kind,
        String district,
        UUID employer,
        Instant openedAt,
        EmployerPlace place,
        @Nullable Holder holder) {

    EmployerState state() {
        return place.state();
    }

    int round() {
        return place.filed().round();
    }
}
