package org.anju.web.kit;

import java.util.Locale;

/** 留痕的说法: acts and things of the trail in the reader's language. */
public final class TrailWords {

    private TrailWords() {}

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
