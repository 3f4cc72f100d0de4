package org.anju.web.office.trail;

import java.util.List;
import java.util.Locale;
import org.anju.trail.Role;
import org.anju.trail.TrailSearch;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Frame;
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
        return acts.stream().map(each -> Choice.of(each, act(frame, each))).toList();
    }

    public List<Choice> kindChoices(Frame frame) {
        return kinds.stream().map(each -> Choice.of(each, kind(frame, each))).toList();
    }

    public List<Choice> roleChoices(Frame frame) {
        return Choice.of(frame, "kit.role", Role.values());
    }

    /** An act in words; the parts of its code where a newer house has written it. */
    public static String act(Frame frame, String act) {
        String key = "trail.act." + act;
        if (frame.says(key)) {
            return frame.t(key);
        }
        boolean employer = act.startsWith("employer-case.");
        String verb =
                act.substring(act.indexOf('.') + 1).toUpperCase(Locale.ROOT).replace('-', '_');
        String words = (employer ? "cases.employer.verb." : "cases.verb.") + verb;
        return (employer || act.startsWith("case.")) && frame.says(words)
                ? frame.t(employer ? "trail.act.of.employer" : "trail.act.of.case", frame.t(words))
                : act.replace('.', ' ');
    }

    public static String kind(Frame frame, String kind) {
        String key = "trail.kind." + kind;
        return frame.says(key) ? frame.t(key) : kind;
    }
}
