package org.anju.cases.late;

import java.time.Instant;

/** 超期原因, as the office said it: for the applicant to read as well. */
public record LateReason(Why why, String said, Instant at, String by) {

    public static final int LONGEST = 300;

    /** What kept the office. */
    public enum Why {
        /** An outside source has not answered. */
        OUTSIDE,
        WORKLOAD,
        COMPLEX,
        /** Drawn, and nobody has looked yet. */
        SECOND_LOOK,
        OTHER
    }
}
