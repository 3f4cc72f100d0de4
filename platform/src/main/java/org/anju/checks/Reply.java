package org.anju.checks;

import java.time.LocalDate;

/** What came of a question. */
public sealed interface Reply {

    /** @param asOf the day up to which the source knows */
    record Facts(Told told, LocalDate asOf) implements Reply {}

    record Nobody(LocalDate asOf) implements Reply {}

    record Not(Hitch hitch) implements Reply {}
}
