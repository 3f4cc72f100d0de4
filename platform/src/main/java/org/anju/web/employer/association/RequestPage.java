package org.anju.web.employer.association;

import org.anju.parties.Association;
import org.anju.parties.Person;
import org.anju.parties.roster.RosterEntry;
import org.anju.parties.roster.RosterVerdict;
import org.jspecify.annotations.Nullable;

/**
 * One request to be answered.
 *
 * @param own it is the agent's own, which another agent answers (G-3.1.2-15)
 * @param expected what the roster says of him, null where he is not on it
 */
public record RequestPage(
        String employer,
        Association association,
        Person person,
        boolean own,
        @Nullable RosterEntry expected,
        @Nullable RosterVerdict verdict) {}
