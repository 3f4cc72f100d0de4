package org.anju.web.employer.roster;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.anju.parties.roster.RosterImport;
import org.anju.parties.roster.RosterProblem;
import org.anju.parties.roster.RosterVerdict;
import org.anju.policy.rule.Phrase;
import org.anju.web.kit.Frame;

/** What was said of a row, in the reader's language. */
public final class RowWords {

    private RowWords() {}

    /** 身份证号：校验位不对. */
    public static String problem(Frame frame, RosterProblem problem) {
        return frame.t("roster.at", frame.t(problem.column().title()), frame.t(problem.what()));
    }

    /** The reason that decides and the day from which it could hold; empty where nothing stands against it yet. */
    public static String reason(Frame frame, RosterVerdict verdict) {
        Phrase reason = verdict.reason();
        LocalDate earliest = verdict.earliest();
        String why = reason == null ? "" : frame.t(reason);
        return earliest == null ? why : why + frame.t("roster.earliest", earliest);
    }

    static String all(Frame frame, RosterImport.Row row) {
        RosterVerdict verdict = row.verdict();
        if (row.waiting()) {
            return frame.t("roster.waiting");
        }
        if (verdict == null) {
            return row.problems().stream()
                    .map(each -> problem(frame, each))
                    .collect(Collectors.joining(frame.t("roster.and")));
        }
        String reason = reason(frame, verdict);
        return frame.t("roster.verdict", verdict.verdict()) + (reason.isEmpty() ? "" : frame.t("roster.and") + reason);
    }
}
