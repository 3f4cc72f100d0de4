package org.anju.web.employer.filing;

import org.anju.cases.employer.EmployerCaseView;

/** 撤回: the case that is taken back. */
public record LeavePage(String employer, EmployerCaseView view) {}
