package org.anju.policy.precheck;

import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.person.PersonFacts;
import org.anju.policy.rule.Parameters;

/** The question put to the rules: these facts, under these parameters. */
public record Query(Parameters parameters, PersonFacts applicant, EmployerFacts employer) {}
