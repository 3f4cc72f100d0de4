package org.anju.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 自查: what one employer found in one year, as it said last (G-4.8-1).
 *
 * <p>The guide says only 经常性; reading A-88 makes it yearly. That it is due on 31 December, shows from 1 November, and is
 * asked of whoever had rights before 1 October is this house's choice.
 *
 * @param version how often it was said, from 1
 */
public record SelfCheck(
        int year,
        int version,
        Map<SelfCheckQuestion, Answer> answers,
        @Nullable String note,
        Instant at,
        String by) {

    /**
     * @param fits as it should be
     * @param done what was done about it, where not
     */
    public record Answer(boolean fits, @Nullable String done) {}

    public SelfCheck {
        answers = new EnumMap<>(answers);
    }

    /** Last day. */
    public static LocalDate due(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** The first day it stands on the work list. */
    public static LocalDate opens(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1);
    }

    /** Asked of whoever had rights before this day. */
    public static LocalDate from(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1);
    }
}
