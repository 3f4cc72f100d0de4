package org.anju.web.office.breach;

import java.util.List;
import org.anju.cases.breach.BreachRegister;
import org.anju.cases.breach.BreachState;
import org.anju.conduct.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One page of the breaches.
 *
 * @param state the only state shown, null for all
 * @param candidates how many findings of the machine nobody has looked into
 * @param review measures that have to be looked at again by today
 */
public record BreachesPage(
        List<BreachRegister.Row> rows,
        @Nullable BreachState state,
        int candidates,
        List<Measure> review,
        int number,
        boolean more) {

    public String path() {
        return "/desk/breaches?" + (state == null ? "" : "state=" + state + "&");
    }
}
