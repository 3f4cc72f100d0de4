package org.anju.materials;

import java.time.LocalDate;
import java.util.Set;
import org.anju.policy.material.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 材料护照: what whoever hands in a paper says of it. The rest of it follows: whose it is and how it is measured from its
 * slot, its kind and hash from its bytes.
 *
 * @param formedOn the day it was made, printed or signed (G-4.5-3, -4)
 * @param validUntil its last day (G-4.5-1, -2)
 * @param issuer who issued it
 * @param marks the seals, signatures and words he sees on it
 */
public record Passport(
        @Nullable LocalDate formedOn,
        @Nullable LocalDate validUntil,
        @Nullable String issuer,
        Set<Mark> marks) {

    public static final int LONGEST_ISSUER = 100;

    public Passport {
        marks = Set.copyOf(marks);
    }

    public static Passport dated(@Nullable LocalDate formedOn, @Nullable LocalDate validUntil) {
        return new Passport(formedOn, validUntil, null, Set.of());
    }
}
