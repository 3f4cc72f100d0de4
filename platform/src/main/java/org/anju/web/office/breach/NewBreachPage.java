package org.anju.web.office.breach;

import org.anju.cases.breach.CandidateDesk;
import org.jspecify.annotations.Nullable;

/**
 * The form that opens a case.
 *
 * @param found what the machine found, where it begins with that
 * @param may whether this reader may open one
 */
public record NewBreachPage(CandidateDesk.@Nullable Row found, boolean may) {}
