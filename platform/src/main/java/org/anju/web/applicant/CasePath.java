package org.anju.web.applicant;

import org.anju.cases.CaseView;
import org.anju.cases.flow.Kind;

/** Where an applicant's case is read: a first application stands alone, what runs beside a permit is named by its number. */
public final class CasePath {

    private static final String ROOT = "/me/case";

    private CasePath() {}

    public static String of(CaseView view) {
        return of(view, "");
    }

    /** @param page below it, e.g. {@code /withdraw} */
    public static String of(CaseView view, String page) {
        return ROOT + page + (view.kind() == Kind.NEW ? "" : "?no=" + view.no());
    }

    /** Where it is checked and handed in. */
    public static String check(Kind kind) {
        return "/me/check" + (kind == Kind.NEW ? "" : "?kind=" + kind.slug());
    }
}
