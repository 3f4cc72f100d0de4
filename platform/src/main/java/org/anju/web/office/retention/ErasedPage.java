package org.anju.web.office.retention;

import org.anju.cases.retention.ErasedCase;

/** What stays of a case. */
public record ErasedPage(ErasedCase gone) {}
