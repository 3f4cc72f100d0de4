package org.anju.cases;

import java.util.List;
import java.util.Map;

/** What a move leads to: the new place, and what its event says besides. */
record Moved(Place place, List<Reason> reasons, Map<String, String> facts) {

    static Moved to(Place place) {
        return new Moved(place, List.of(), Map.of());
    }

    static Moved to(Place place, List<Reason> reasons) {
        return new Moved(place, reasons, Map.of());
    }

    static Moved to(Place place, Map<String, String> facts) {
        return new Moved(place, List.of(), facts);
    }
}
