package org.anju.web.applicant.change;

import java.util.List;
import org.anju.cases.CaseView;
import org.anju.cases.flow.Kind;
import org.anju.permits.Permit;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 证件业务: what can be begun today, what is under way, and what there was.
 *
 * @param permit the one it is about, null where he holds none
 */
public record ChangesPage(@Nullable Permit permit, List<Offer> offers, List<CaseView> past) {

    /**
     * One business.
     *
     * @param running the number of its open case, null where there is none
     * @param barred why it cannot be begun today, null where it can
     */
    public record Offer(
            Kind kind, @Nullable String running, @Nullable Refusal barred) {}
}
