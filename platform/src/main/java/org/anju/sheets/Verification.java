package org.anju.sheets;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 查验结果: what is said to whoever showed a code.
 *
 * @param record the number under which this look is kept
 * @param shown null where nothing may be shown: no such code, wrong last four, or a version that was replaced
 */
public record Verification(
        VerificationAnswer answer,
        Instant at,
        String record,
        @Nullable Shown shown) {

    /**
     * Enough to compare with the person and the paper in front of one, no more.
     *
     * @param residentId masked; its last four only for whoever knows them already
     * @param detail only for whoever also knows the last four of the holder's identity number
     */
    public record Shown(
            String holder,
            String residentId,
            String number,
            String employer,
            LocalDate from,
            LocalDate until,
            @Nullable Detail detail) {}

    /** 核对更多信息. */
    public record Detail(String number, SheetCategory category, LocalDate issuedOn, int companions) {}
}
