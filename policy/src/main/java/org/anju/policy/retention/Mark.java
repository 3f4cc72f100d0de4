package org.anju.policy.retention;

import java.time.LocalDate;
import java.util.UUID;

/** What one room says of one person. */
public sealed interface Mark {

    UUID person();

    /** The number of what it is about; empty where it has none. */
    String ref();

    /** Something of that kind is kept, counted from that Beijing day. */
    record Since(UUID person, Kept kept, LocalDate day, String ref) implements Mark {

        public LocalDate lastDay() {
            return kept.lastDay(day);
        }
    }

    /** Something holds him. */
    record Held(UUID person, Hold hold, String ref) implements Mark {}
}
