package org.anju.web.employer.filing;

import java.util.List;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** All papers of the filing. */
public record PapersPage(
        String employer, List<Place> places, @Nullable Refusal locked) {

    public long there() {
        return places.stream().filter(place -> place.tag().equals("ok")).count();
    }
}
