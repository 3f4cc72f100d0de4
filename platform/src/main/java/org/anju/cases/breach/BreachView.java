package org.anju.cases.breach;

import java.util.List;
import java.util.Set;
import org.anju.conduct.Measure;

/**
 * A breach's case as one reader sees it.
 *
 * @param name what the party is called
 * @param may what he may try now
 */
public record BreachView(
        Breach breach, String name, List<BreachEvent> events, List<Measure> measures, Set<BreachVerb> may) {

    public BreachView {
        events = List.copyOf(events);
        measures = List.copyOf(measures);
    }

    /** The finding as it was last told, or as the case was opened. */
    public String finding() {
        return events.stream()
                .filter(each -> each.verb() == BreachVerb.NOTIFY || each.verb() == BreachVerb.OPEN)
                .reduce((first, second) -> second)
                .map(each -> each.said().words())
                .orElse("");
    }
}
