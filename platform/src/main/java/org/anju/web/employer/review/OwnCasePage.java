package org.anju.web.employer.review;

/** The agent has opened his own case: another agent has to (G-3.1.2-15). */
public record OwnCasePage(String no) {}
