package org.anju.cases.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.clock.ClockView;
import org.anju.cases.hand.Holder;
import org.anju.policy.employer.Standing;
import org.jspecify.annotations.Nullable;

/**
 * 单位办件 as a reader sees it.
 *
 * @param standing what was recommended or granted; null before, and to the employer before the decision
 * @param verbs what this reader may try: the buttons of a page
 * @param clock the department's twenty working days, while they run or stand
 * @param holder whoever of the office has it in hand; null for readers outside the office
 * @param windowDays window days still to come up to the last day, while paper is waited for
 */
public record EmployerCaseView(
        String no,
        EmployerCaseKind kind,
        EmployerState state,
        long version,
        UUID employer,
        String employerName,
        int round,
        Instant openedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate calledOn,
        @Nullable Instant receivedAt,
        @Nullable LocalDate lastDay,
        @Nullable Instant blockedAt,
        @Nullable Standing standing,
        Set<EmployerVerb> verbs,
        @Nullable ClockView clock,
        @Nullable Instant appointment,
        List<LocalDate> windowDays,
        List<EmployerEvent> events,
        @Nullable Holder holder) {

    public EmployerCaseView {
        verbs = Collections.unmodifiableSet(verbs);
        windowDays = List.copyOf(windowDays);
        events = List.copyOf(events);
    }
}
