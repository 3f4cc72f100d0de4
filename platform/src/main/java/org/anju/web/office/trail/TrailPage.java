package org.anju.web.office.trail;

import java.util.List;
import org.anju.trail.Role;
import org.anju.trail.TrailSearch;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Frame;
import org.anju.web.kit.TrailWords;
import org.jspecify.annotations.Nullable;

/**
 * One page of the trail.
 *
 * @param acts those that stand in the trail
 * @param kinds of things that can be looked for by their number
 * @param related how many things belong to the one asked for, itself among them; 0 where nothing is asked for
 * @param query the search as an address, without the page
 * @param next where the next page begins, null on the last
 * @param first whether this is the first page
 */
public record TrailPage(
        List<TrailSearch.Shown> lines,
        TrailQuery asked,
        List<String> acts,
        List<String> kinds,
        int related,
        String query,
        @Nullable String next,
        boolean first) {

    public List<Choice> actChoices(Frame frame) {
        return acts.stream()
                .map(each -> Choice.of(each, TrailWords.act(frame, each)))
                .toList();
    }

    public List<Choice> kindChoices(Frame frame) {
        return kinds.stream()
                .map(each -> Choice.of(each, TrailWords.kind(frame, each)))
                .toList();
    }

    public List<Choice> roleChoices(Frame frame) {
        return Choice.of(frame, "kit.role", Role.values());
    }
}
