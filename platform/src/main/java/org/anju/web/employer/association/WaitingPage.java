package org.anju.web.employer.association;

import java.util.List;
import java.util.UUID;
import org.anju.parties.Associate;
import org.jspecify.annotations.Nullable;

/**
 * Requests that wait for the employer.
 *
 * @param self the agent's own person: his own request is another agent's business
 */
public record WaitingPage(
        String employer, List<Associate> waiting, @Nullable UUID self) {}
