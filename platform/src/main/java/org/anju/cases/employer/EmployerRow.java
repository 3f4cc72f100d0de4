package org.anju.cases.employer;

import java.time.Instant;
import java.util.UUID;

/** 单位办件 as the desk holds it. */
record EmployerRow(
        String no,
        long version,
        EmployerCaseKind kind,
        String district,
        UUID employer,
        Instant openedAt,
        EmployerPlace place) {

    EmployerState state() {
        return place.state();
    }

    int round() {
        return place.filed().round();
    }
}
