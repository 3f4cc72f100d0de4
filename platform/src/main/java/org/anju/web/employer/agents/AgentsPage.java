package org.anju.web.employer.agents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.parties.Agent;
import org.anju.policy.employer.InsuranceEvidence;
import org.jspecify.annotations.Nullable;

/**
 * The agents of one employer.
 *
 * @param self the person who is looking
 */
public record AgentsPage(
        String firm, List<Agent> all, @Nullable UUID self, LocalDate today) {

    public List<Agent> acting() {
        return all.stream().filter(each -> each.current(today)).toList();
    }

    public List<Agent> former() {
        return all.stream().filter(each -> !each.current(today)).toList();
    }

    public boolean himself(Agent agent) {
        return agent.person().equals(self);
    }

    /** The evidence was kept, but more than a year ago. */
    public boolean old(Agent agent) {
        LocalDate on = agent.insuredOn();
        return on != null && new InsuranceEvidence(on).old(today);
    }
}
