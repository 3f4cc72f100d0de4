package org.anju.web.employer.association;

import org.anju.parties.Association;
import org.anju.parties.Person;

/**
 * One request to be answered.
 *
 * @param own it is the agent's own, which another agent answers (G-3.1.2-15)
 */
public record RequestPage(String employer, Association association, Person person, boolean own) {}
