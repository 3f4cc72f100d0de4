package org.anju.web.employer.filing;

import java.util.List;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.flow.Turn;
import org.jspecify.annotations.Nullable;

/**
 * 本单位的办件, sorted for a page.
 *
 * @param latest the newest one for rights, also at its end; null where there was none
 * @param refiling the paper that must come again (G-3.1.2-13), or null
 * @param earlier all others, the newest first
 */
record OwnCases(
        @Nullable EmployerCaseView latest, @Nullable EmployerCaseView refiling, List<EmployerCaseView> earlier) {

    static OwnCases of(List<EmployerCaseView> all) {
        EmployerCaseView latest =
                all.stream().filter(view -> view.kind().grades()).findFirst().orElse(null);
        EmployerCaseView refiling = all.stream()
                .filter(view -> !view.kind().grades() && view.state() == EmployerState.PAPER)
                .findFirst()
                .orElse(null);
        return new OwnCases(
                latest,
                refiling,
                all.stream()
                        .filter(view -> !view.equals(latest) && !view.equals(refiling))
                        .toList());
    }

    /** The one for rights that is not at its end. */
    @Nullable
    EmployerCaseView running() {
        return latest == null || latest.state().turn() == Turn.NOBODY ? null : latest;
    }
}
