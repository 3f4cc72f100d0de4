package org.anju.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.rule.Refusal;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 离职: that somebody left his employer on a day, or will; the release is due within five working days (G-4.2-1).
 *
 * @param by who said so: the person himself or an agent
 * @param lastDay the last day for the release, the leaving day not counted
 * @param overdueAt when it was found overdue, which stays so (G-4.7-11); null in time
 * @param closedAt null while the release is still to come
 */
public record Leaving(
        UUID id,
        UUID association,
        UUID person,
        String name,
        ResidentId residentId,
        UUID employer,
        String employerName,
        LocalDate leftOn,
        Role by,
        String byName,
        Instant reportedAt,
        LocalDate lastDay,
        @Nullable Instant overdueAt,
        @Nullable Instant closedAt,
        @Nullable Close closedAs) {

    /** How it ended. */
    public enum Close {
        /** 已解除关联. */
        RELEASED,
        /** 更正日期: the association was dissolved with another leaving date. */
        CORRECTED,
        /** 收回. */
        TAKEN_BACK
    }

    public boolean open() {
        return closedAt == null;
    }

    public boolean overdue() {
        return overdueAt != null;
    }

    /** A leaving date cannot lie before the first day of work nor after {@code latest}. */
    static Optional<Refusal> refusal(Association association, LocalDate leftOn, LocalDate latest) {
        Association.Job job = association.job();
        if (leftOn.isAfter(latest)) {
            return Optional.of(Refusal.of("parties.leaving.tooLate", "G-4.2-1", latest));
        }
        return job != null && leftOn.isBefore(job.startedOn())
                ? Optional.of(Refusal.of("parties.leaving.beforeStart", "G-4.2-1", job.startedOn()))
                : Optional.empty();
    }
}
