package org.anju.web.employer.agents;

import java.time.LocalDate;
import org.anju.parties.Agent;
import org.anju.policy.employer.InsuranceEvidence;

/**
 * One agent: his telephone and evidence, to be renewed.
 *
 * @param idCard whether his ID card is in the folder already
 */
public record AgentPage(String firm, Agent agent, boolean idCard, LocalDate today) {

    /** The oldest date a record may bear. */
    public LocalDate oldest() {
        return today.minusDays(InsuranceEvidence.FRESH_DAYS);
    }
}
