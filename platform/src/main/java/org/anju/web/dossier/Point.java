package org.anju.web.dossier;

import java.util.ArrayList;
import java.util.List;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Result;
import org.anju.web.kit.Frame;

/** 机检: one answer of the rules, as a line of a page; parts follow their whole, one step deeper. */
public record Point(Finding finding, int depth) {

    private static final String CONDITION = "COND_";
    private static final String EMPLOYER = "G-2.1-";

    /** Everything, for the office. */
    public static List<Point> all(Assessment assessment) {
        return of(assessment, true);
    }

    /** Without the employer's own figures: what its agent needs to judge his employee's case. */
    public static List<Point> ofPerson(Assessment assessment) {
        return of(assessment, false);
    }

    private static List<Point> of(Assessment assessment, boolean employer) {
        var points = new ArrayList<Point>();
        for (Finding each : assessment.findings()) {
            if (employer || !each.clause().startsWith(EMPLOYER)) {
                points.add(new Point(each, 0));
                each.parts().forEach(part -> points.add(new Point(part, 1)));
            }
        }
        return List.copyOf(points);
    }

    /** A condition has no clause of its own. */
    public boolean cited() {
        return !finding.clause().startsWith(CONDITION);
    }

    /** The word of the style sheet. */
    public String kind() {
        return switch (finding.result()) {
            case MET -> "ok";
            case NOT_MET -> "bad";
            case UNKNOWN -> "wait";
        };
    }

    /** One condition is enough: that the others are not met is no trouble. */
    public boolean trouble() {
        return cited() && depth == 0 && finding.result() != Result.MET;
    }

    public String title(Frame frame) {
        return cited() ? finding.text() : frame.t("dossier.condition." + finding.clause());
    }
}
