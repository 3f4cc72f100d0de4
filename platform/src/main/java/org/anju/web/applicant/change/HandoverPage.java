package org.anju.web.applicant.change;

import org.anju.cases.handover.Handover;
import org.jspecify.annotations.Nullable;

/** @param own the holder's latest hand-over, null where he asked for none */
public record HandoverPage(@Nullable Handover own) {}
