package org.anju.web.applicant.submit;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.cases.CaseView;

/** The receipt: number, who has it now, what comes next and until when. */
public record SubmittedPage(CaseView view, Instant at, LocalDate employerLastDay) {}
