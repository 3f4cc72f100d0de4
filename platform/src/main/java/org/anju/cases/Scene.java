package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/** All that a guard may look at: the case, who wants what, when; and, only if it asks, what lies on the table. */
final class Scene {

    private final CaseRow row;
    private final Optional<Command.Move> move;
    private final Actor actor;
    private final Instant now;
    private final Supplier<Papers> collect;
    private @Nullable Papers papers;

    Scene(CaseRow row, Optional<Command.Move> move, Actor actor, Instant now, Supplier<Papers> collect) {
        this.row = row;
        this.move = move;
        this.actor = actor;
        this.now = now;
        this.collect = collect;
    }

    CaseRow row() {
        return row;
    }

    Place place() {
        return row.place();
    }

    /** What is wanted; a case that is only being opened has no move. */
    Command.Move move() {
        return move.orElseThrow();
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

    Papers papers() {
        if (papers == null) {
            papers = collect.get();
        }
        return papers;
    }

    /** Whoever acts, as a natural person where he is known: two accounts of one person are one hand. */
    UUID hand() {
        return actor.hand();
    }

    /** That person, where an officer acts; an applicant is known by his case. */
    @Nullable
    UUID officer() {
        return actor.is(Role.CLERK, Role.APPROVER) ? hand() : null;
    }

    /** The reasons that came with the command. */
    List<Reason> reasons() {
        return switch (move()) {
            case Command.Return back -> back.reasons();
            case Command.Hold hold -> List.of(hold.reason());
            case Command.Resume resume -> List.of(resume.result());
            case Command.Recommend recommend -> recommend.reasons();
            case Command.Refuse refuse -> refuse.reasons();
            case Command.Remand remand -> List.of(remand.reason());
            case Command.Appeal appeal -> List.of(appeal.ground());
            case Command.Uphold uphold -> List.of(uphold.reason());
            case Command.SetAside aside -> List.of(aside.reason());
            case Command.Withdraw withdraw -> List.of(withdraw.reason());
            default -> List.of();
        };
    }
}
