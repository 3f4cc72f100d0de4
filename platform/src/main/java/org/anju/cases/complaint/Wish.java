package org.anju.cases.complaint;

import org.jspecify.annotations.Nullable;

/**
 * What is filed.
 *
 * @param caseNo the case it concerns, one of his own; null where none
 * @param named whether the employer may be told who says so
 */
public record Wish(Complaint.About about, @Nullable String caseNo, String what, String wish, boolean named) {

    public static final int LONGEST = 2_000;
}
