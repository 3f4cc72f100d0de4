package org.anju.web.employer.agents;

import java.time.LocalDate;
import org.anju.parties.Agent;
import org.anju.policy.employer.InsuranceEvidence;
import org.jspecify.annotations.Nullable;

/**
 * A new agent.
 *
 * @param instead whom he replaces, null where he comes in addition
 */
public record AddPage(String firm, @Nullable Agent instead, LocalDate today) {

    /** The oldest date a record may bear. */
    public LocalDate oldest() {
        return today.minusDays(InsuranceEvidence.FRESH_DAYS);
    }
}
