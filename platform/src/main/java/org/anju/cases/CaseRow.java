package org.anju.cases;

import java.time.Instant;
import java.util.UUID;
import org.anju.cases.flow.State;

/** 办件 as the desk holds it. */
record CaseRow(String no, long version, String district, UUID person, Instant openedAt, Place place) {

    State state() {
        return place.state();
    }

    int round() {
        return place.filing().round();
    }
}
