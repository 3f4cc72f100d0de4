package org.anju.cases.second;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 复看: what became of one recommendation in the draw.
 *
 * @param version the version that the recommendation gave the case
 * @param draw the number of the run, from 1
 * @param place its place in the run, from 1
 * @param drawn whether it is the one of its run
 * @param agrees what the other clerk said, null where nobody has looked
 */
public record SecondLook(
        String caseNo,
        long version,
        int draw,
        int place,
        boolean drawn,
        Instant at,
        @Nullable Boolean agrees,
        @Nullable String note,
        @Nullable String by,
        @Nullable Instant lookedAt) {

    public static final int LONGEST_NOTE = 300;

    /** Somebody has to look before it is decided. */
    public boolean waits() {
        return drawn && agrees == null;
    }

    /** Somebody looked and thinks otherwise. */
    public boolean against() {
        return Boolean.FALSE.equals(agrees);
    }
}
