package org.anju.web.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How figures and days must be written to be taken: nothing is guessed. */
final class Strict {

    static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000000");
    /** An average may carry the tail of somebody's floating point; it is compared as it stands, never rounded. */
    static final int FINEST = 20;

    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Strict() {}

    /** {@code 2024-03-01}, a day that exists, in a year that people live in; otherwise null and a complaint. */
    static @Nullable LocalDate day(String text, String field, Complaints complaints) {
        LocalDate day = text.length() == 10 ? parsed(text) : null;
        if (day == null) {
            complaints.add(field, "NOT_DATE");
            return null;
        }
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            complaints.add(field, "OUT_OF_RANGE", FIRST_DAY, LAST_DAY);
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Four digits. */
    static @Nullable Integer year(String text) {
        if (text.length() != 4) {
            return null;
        }
        for (int i = 0; i < 4; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(text);
    }
}
