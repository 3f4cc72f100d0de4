package org.anju.cases.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 投诉 as it stands.
 *
 * @param employer the one it is about, where it is about one
 * @param named whether the employer may be told who says so
 * @param lastDay by which it is to be answered
 */
public record Complaint(
        String no,
        String district,
        UUID person,
        About about,
        @Nullable UUID employer,
        @Nullable String caseNo,
        String what,
        String wish,
        boolean named,
        State state,
        Instant filedAt,
        LocalDate lastDay,
        @Nullable Handler handler,
        @Nullable Answer answer,
        @Nullable Instant endedAt,
        long version) {

    /** Whom or what it is about. */
    public enum About {
        EMPLOYER,
        OFFICE,
        PLATFORM
    }

    /** Where it stands. */
    public enum State {
        RECEIVED,
        LOOKING,
        ANSWERED,
        WITHDRAWN;

        public boolean open() {
            return this == RECEIVED || this == LOOKING;
        }
    }

    /** Who looks at it, and since when. */
    public record Handler(UUID account, String name, Instant since) {}

    /** @param pointsToBreach whether it points to a breach of the employer (G-4.7-8); the office's own note */
    public record Answer(String text, boolean pointsToBreach) {}

    public boolean overdue(LocalDate today) {
        return state.open() && today.isAfter(lastDay);
    }
}
