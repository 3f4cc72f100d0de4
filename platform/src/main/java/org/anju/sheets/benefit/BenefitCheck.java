package org.anju.sheets.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 查验记录: one question of a benefit department and what was said, as it was said.
 *
 * @param byName who asked, or by which key
 * @param day the day asked about
 * @param shown null where nothing was found
 */
public record BenefitCheck(
        String record,
        Instant at,
        String department,
        String purpose,
        String byName,
        LocalDate day,
        BenefitStatus status,
        @Nullable Shown shown) {

    /**
     * Enough to compare with the person in front of one, no more.
     *
     * @param holder 林＊＊
     * @param employer null where the purpose does not need it
     * @param companions null where the purpose does not need them
     * @param renewing a renewal is under way; it does not keep the permit alive
     * @param before what was said earlier about the same day, where that was something else: the register was put right since
     */
    public record Shown(
            String number,
            String holder,
            String identity,
            LocalDate from,
            LocalDate to,
            @Nullable String employer,
            @Nullable List<Child> companions,
            boolean renewing,
            @Nullable Before before) {}

    /** 随往子女, enough to tell which child it is. */
    public record Child(String name, LocalDate born) {}

    /** What an earlier check said. */
    public record Before(String record, Instant at, BenefitStatus status) {}
}
