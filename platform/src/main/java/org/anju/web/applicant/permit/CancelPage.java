package org.anju.web.applicant.permit;

import org.anju.permits.Permit;

/** What the holder is about to give up. */
public record CancelPage(Permit permit) {}
