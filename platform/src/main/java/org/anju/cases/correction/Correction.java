package org.anju.cases.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.cases.outside.Screenshot;
import org.jspecify.annotations.Nullable;

/**
 * 更正申请 as it stands.
 *
 * @param which a section, a case, a permit; empty where the item says all
 * @param lastDay by which it is to be decided
 */
public record Correction(
        String no,
        String district,
        UUID person,
        Item item,
        String which,
        Said said,
        State state,
        Instant filedAt,
        LocalDate lastDay,
        @Nullable Handler handler,
        @Nullable String answer,
        @Nullable Instant endedAt,
        long version) {

    /** What is kept wrongly. */
    public enum Item {
        NAME,
        NUMBER,
        PROFILE,
        CASE,
        PERMIT,
        SHEET,
        ADDRESS,
        OTHER;

        /** The decision itself changes the person's record. */
        public boolean ofPerson() {
            return this == NAME || this == NUMBER;
        }
    }

    /** Where it stands. */
    public enum State {
        RECEIVED,
        LOOKING,
        CORRECTED,
        NOT_CORRECTED,
        WITHDRAWN;

        public boolean open() {
            return this == RECEIVED || this == LOOKING;
        }
    }

    /**
     * @param wrong what is wrong
     * @param should what it should be; for a name or a number that itself
     */
    public record Said(
            String wrong, String should, @Nullable Screenshot proof) {}

    /** Who looks at it, and since when. */
    public record Handler(UUID account, String name, Instant since) {}

    public boolean overdue(LocalDate today) {
        return state.open() && today.isAfter(lastDay);
    }
}
