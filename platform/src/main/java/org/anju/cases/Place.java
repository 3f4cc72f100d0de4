package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.policy.time.Beijing;
import org.jspecify.annotations.Nullable;

/** Where a case stands: all of its row that a move may change. */
record Place(
        State state,
        Filing filing,
        Deadline deadline,
        OfficeClock clock,
        Hands hands,
        @Nullable String permitNo) {

    /** What was handed in, through whom, how often, when. */
    record Filing(
            int round,
            String personName,
            @Nullable UUID employer,
            @Nullable String employerName,
            @Nullable Instant submittedAt,
            @Nullable Instant vouchedAt) {

        Filing submitted(Dossier dossier, Instant now) {
            return new Filing(round + 1, dossier.name(), dossier.employer(), dossier.employerName(), now, vouchedAt);
        }

        Filing vouched(Instant now) {
            return new Filing(round, personName, employer, employerName, submittedAt, now);
        }
    }

    /** The limit that runs now, and what the clock does when it is over. */
    record Deadline(
            @Nullable LocalDate lastDay,
            @Nullable Verb act,
            @Nullable Instant at) {

        static final Deadline NONE = new Deadline(null, null, null);

        /** The clock acts at the first instant after the last day. */
        static Deadline after(LocalDate lastDay, Verb act) {
            return new Deadline(lastDay, act, Beijing.startOf(lastDay.plusDays(1)));
        }

        /** Over and noted; the day stays, so that queues can show by how much. */
        Deadline noted() {
            return new Deadline(lastDay, null, null);
        }
    }

    /** The office's twenty days, where they have begun. */
    record OfficeClock(@Nullable LocalDate from, @Nullable Instant overdueAt) {
        static final OfficeClock NONE = new OfficeClock(null, null);
    }

    /** The natural persons behind recommendation and decision. */
    record Hands(@Nullable UUID clerk, @Nullable UUID approver) {}

    static Place draft(String personName) {
        return new Place(
                State.DRAFT,
                new Filing(0, personName, null, null, null, null),
                Deadline.NONE,
                OfficeClock.NONE,
                new Hands(null, null),
                null);
    }

    /** The same case in that state, with nothing due. */
    Place at(State to) {
        return new Place(to, filing, Deadline.NONE, clock, hands, permitNo);
    }

    Place with(Deadline next) {
        return new Place(state, filing, next, clock, hands, permitNo);
    }

    Place with(Filing next) {
        return new Place(state, next, deadline, clock, hands, permitNo);
    }

    Place with(OfficeClock next) {
        return new Place(state, filing, deadline, next, hands, permitNo);
    }

    Place recommendedBy(UUID clerk) {
        return new Place(state, filing, deadline, clock, new Hands(clerk, null), permitNo);
    }

    /** The refusal has fallen: nobody has decided. */
    Place undecided() {
        return new Place(state, filing, deadline, clock, new Hands(hands.clerk(), null), permitNo);
    }

    Place decidedBy(UUID approver, @Nullable String permit) {
        return new Place(state, filing, deadline, clock, new Hands(hands.clerk(), approver), permit);
    }
}
