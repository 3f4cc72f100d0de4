package org.anju.policy.person;

import org.anju.policy.employer.EmployerFacts;

/** A person at an employer: conditions 4, 5 and 7 look at both. */
public record Candidate(PersonFacts person, EmployerFacts employer) {}
