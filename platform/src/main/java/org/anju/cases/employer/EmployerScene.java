package org.anju.cases.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;

/** All that a guard may look at: the case, who wants what, when; and, only if it asks, what lies on the table. */
final class EmployerScene {

    private final EmployerRow row;
    private final EmployerCommand.Move move;
    private final Actor actor;
    private final Instant now;
    private final Supplier<FilingFolder> collect;
    private @Nullable FilingFolder folder;

    EmployerScene(
            EmployerRow row, EmployerCommand.Move move, Actor actor, Instant now, Supplier<FilingFolder> collect) {
        this.row = row;
        this.move = move;
        this.actor = actor;
        this.now = now;
        this.collect = collect;
    }

    EmployerRow row() {
        return row;
    }

    EmployerPlace place() {
        return row.place();
    }

    EmployerCommand.Move move() {
        return move;
    }

    Actor actor() {
        return actor;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return Beijing.dateOf(now);
    }

    FilingFolder folder() {
        if (folder == null) {
            folder = collect.get();
        }
        return folder;
    }

    /** Whoever acts, as a natural person where he is known: two accounts of one person are one hand. */
    UUID hand() {
        return actor.hand();
    }
}
