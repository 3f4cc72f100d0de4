package org.anju.web.applicant.progress;

import org.anju.cases.CaseView;

/** Are you sure, and why. */
public record WithdrawPage(CaseView view) {}
