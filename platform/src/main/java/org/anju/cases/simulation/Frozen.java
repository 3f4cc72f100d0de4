package org.anju.cases.simulation;

import java.time.LocalDate;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.person.PersonFacts;

/** 留存的事实: what a case was last handed in with, and on which day. */
public record Frozen(String caseNo, LocalDate on, PersonFacts applicant, EmployerFacts employer) {}
