package org.anju.cases.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.policy.employer.Standing;
import org.anju.policy.time.Beijing;
import org.jspecify.annotations.Nullable;

/** Where an employer's case stands: all of its row that a move may change. */
record EmployerPlace(
        EmployerState state,
        Filed filed,
        Due due,
        Office office,
        @Nullable Instant blockedAt,
        @Nullable Standing standing) {

    /**
     * What was handed in, how often, when; and when the paper came.
     *
     * @param calledOn the day of the telephone call
     */
    record Filed(
            String employerName,
            int round,
            @Nullable Instant submittedAt,
            @Nullable LocalDate calledOn,
            @Nullable Instant receivedAt) {}

    /** The limit that runs now, and what the clock does when it is over. */
    record Due(
            @Nullable LocalDate lastDay,
            @Nullable EmployerVerb act,
            @Nullable Instant at) {

        static final Due NONE = new Due(null, null, null);

        /** The clock acts at the first instant after the last day. */
        static Due after(LocalDate lastDay, EmployerVerb act) {
            return new Due(lastDay, act, Beijing.startOf(lastDay.plusDays(1)));
        }

        /** Over and noted; the day stays, so that queues can show by how much. */
        Due noted() {
            return new Due(lastDay, null, null);
        }
    }

    /** The department's clock and the persons behind recommendation and decision. */
    record Office(
            @Nullable LocalDate from,
            @Nullable Instant overdueAt,
            @Nullable UUID clerk,
            @Nullable UUID approver) {

        static final Office NONE = new Office(null, null, null, null);
    }

    static EmployerPlace opened(EmployerState state, String employerName, Due due) {
        return new EmployerPlace(state, new Filed(employerName, 0, null, null, null), due, Office.NONE, null, null);
    }

    /** The same case in that state, with nothing due. */
    EmployerPlace at(EmployerState to) {
        return new EmployerPlace(to, filed, Due.NONE, office, blockedAt, standing);
    }

    EmployerPlace with(Filed next) {
        return new EmployerPlace(state, next, due, office, blockedAt, standing);
    }

    EmployerPlace with(Due next) {
        return new EmployerPlace(state, filed, next, office, blockedAt, standing);
    }

    EmployerPlace with(Office next) {
        return new EmployerPlace(state, filed, due, next, blockedAt, standing);
    }

    EmployerPlace with(@Nullable Standing next) {
        return new EmployerPlace(state, filed, due, office, blockedAt, next);
    }

    EmployerPlace blocked(Instant at) {
        return new EmployerPlace(state, filed, due, office, at, standing);
    }
}
