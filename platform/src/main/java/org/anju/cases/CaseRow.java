package org.anju.cases;

import java.time.Instant;
import java.util.UUID;
import org.anju.cases.flow.Flow;
import org.anju.cases.flow.Guard;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.cases.hand.Holder;
import org.jspecify.annotations.Nullable;

/**
 * 办件 as the desk holds it.
 *
 * @param holder whoever of the office has it in hand
 */
record CaseRow(
        String no,
        Kind kind,
        long version,
        String district,
        UUID person,
        Instant openedAt,
        Place place,
        @Nullable Holder holder) {

    static CaseRow fresh(
            String no, Kind kind, long version, String district, UUID person, Instant openedAt, Place place) {
        return new CaseRow(no, kind, version, district, person, openedAt, place, null);
    }

    Flow<State, Verb, Guard> flow() {
        return kind.flow();
    }

    State state() {
        return place.state();
    }

    int round() {
        return place.filing().round();
    }
}
