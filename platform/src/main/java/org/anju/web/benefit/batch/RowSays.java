package org.anju.web.benefit.batch;

import org.anju.sheets.benefit.BatchResult;
import org.anju.sheets.benefit.BenefitCheck;
import org.anju.sheets.benefit.BenefitStatus;
import org.anju.web.kit.Frame;

/** What is said of a row, in the reader's language. */
public final class RowSays {

    private RowSays() {}

    public static String status(Frame frame, BatchResult result) {
        BenefitCheck check = result.check();
        return check == null ? frame.t("benefit.row.state", result.state()) : frame.t("benefit.status", check.status());
    }

    /** Why, and what now; empty where the status says it all. */
    public static String sentence(Frame frame, BatchResult result) {
        BenefitCheck check = result.check();
        String problem = result.problem();
        if (problem != null) {
            return frame.t(problem);
        }
        if (check == null) {
            return frame.t("benefit.row.why", result.state());
        }
        BenefitCheck.Shown shown = check.shown();
        String say = check.status() == BenefitStatus.IN_FORCE ? "" : frame.t("benefit.say", check.status());
        BenefitCheck.Before before = shown == null ? null : shown.before();
        String renewing = shown != null && shown.renewing() ? frame.t("benefit.renewing") : "";
        String corrected = before == null
                ? ""
                : frame.t("benefit.before", before.at(), frame.t("benefit.status", before.status()), before.record());
        return say + renewing + corrected;
    }
}
