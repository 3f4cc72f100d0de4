package org.anju.cases;

import org.jspecify.annotations.Nullable;

/**
 * 核对结论 for one item of a case.
 *
 * @param item {@code section:WORK}, {@code slot:G-3.2.1-9} or {@code record:G-4.5-7}
 * @param reason needed where it does not fit
 * @param note needed where it does not fit
 */
public record ItemAnswer(
        String item,
        Fit fit,
        @Nullable ReasonCode reason,
        @Nullable String note) {

    /** 相符 / 不符 / 不涉及. */
    public enum Fit {
        FITS,
        DOES_NOT_FIT,
        NOT_APPLICABLE
    }
}
