package org.anju.conduct.spot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 联系人核验: one call to a number that an employer has given (G-4.8-3).
 *
 * @param mark which number it was, as a blind index; a number given later is another
 */
public record ContactCall(
        UUID employer, Contact contact, byte[] mark, Result result, LocalDate on, Instant at, String by) {

    /** After so many days without anybody at the number it counts as invalid; this house's choice. */
    public static final int DAYS = 2;

    /** Whose number. */
    public enum Contact {
        /** 紧急联系人. */
        EMERGENCY,
        /** 业务经办人. */
        AGENT
    }

    /** What came of it. */
    public enum Result {
        /** 接通，是本单位联系人. */
        REACHED,
        /** 没有接通. */
        NOT_REACHED,
        /** 空号、停机，或者接听的不是本单位的人. */
        NOT_IN_SERVICE
    }
}
