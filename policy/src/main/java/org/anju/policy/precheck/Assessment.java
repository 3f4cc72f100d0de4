package org.anju.policy.precheck;

import java.time.LocalDate;
import java.util.List;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * 预检（审核）结果.
 *
 * @param mayApplyNew null while it is open
 * @param findings in the guide's order: the employer's clauses, the person's, {@code COND_1} … {@code COND_8},
 *     G-3.2.1-14, G-4.6
 * @param missing the unknown facts that can still change an undecided verdict, sorted
 * @param earliestEligibleOn the first day within 60 months on which the same facts are enough; null where there is
 *     none or the verdict is open
 */
public record Assessment(
        Parameters parameters,
        Verdict verdict,
        Standing standing,
        @Nullable Boolean mayApplyNew,
        List<Finding> findings,
        List<String> missing,
        @Nullable LocalDate earliestEligibleOn) {

    /** The finding on that clause or condition. */
    public Finding on(String clause) {
        for (Finding finding : findings) {
            if (finding.clause().equals(clause)) {
                return finding;
            }
        }
        throw new IllegalArgumentException("no finding on " + clause);
    }
}
