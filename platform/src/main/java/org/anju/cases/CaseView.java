package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.clock.ClockView;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Turn;
import org.anju.cases.flow.Verb;
import org.anju.cases.hand.Holder;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.policy.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * 办件 as one reader may see it.
 *
 * @param version goes into every form of the page, so that a move of somebody else is noticed
 * @param round how often it has been submitted
 * @param lastDay the last day of the limit that runs now, for whoever's turn it is
 * @param verbs what this reader may try now: the buttons of the page
 * @param clock the office's twenty days, null before the employer has passed it on
 * @param supplement the one that is open, else the latest, else null
 * @param advice what the clerk recommended and why; null for readers outside the office
 * @param events in order, oldest first
 * @param holder whoever of the office has it in hand; null for readers outside the office
 */
public record CaseView(
        String no,
        Kind kind,
        State state,
        long version,
        UUID person,
        String personName,
        @Nullable UUID employer,
        @Nullable String employerName,
        int round,
        Instant openedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant vouchedAt,
        @Nullable LocalDate lastDay,
        Set<Verb> verbs,
        @Nullable ClockView clock,
        @Nullable Supplement supplement,
        @Nullable Advice advice,
        @Nullable String permitNo,
        List<CaseEvent> events,
        @Nullable Holder holder) {

    /** 初审意见. */
    public record Advice(
            Decision decision,
            List<Reason> reasons,
            @Nullable String opinion,
            String by,
            Instant at) {}

    /** The refusal that stands or is under review. */
    public Optional<CaseEvent> refusal() {
        return state == State.REFUSED || state == State.APPEALED ? refusal(events) : Optional.empty();
    }

    static Optional<CaseEvent> refusal(List<CaseEvent> events) {
        return events.reversed().stream()
                .filter(event -> event.verb() == Verb.REFUSE)
                .findFirst();
    }

    /** The request to review that refusal, once it has been made. */
    public Optional<CaseEvent> appeal() {
        return since(Verb.APPEAL);
    }

    /** That the refusal was upheld, and why. */
    public Optional<CaseEvent> upheld() {
        return since(Verb.UPHOLD);
    }

    private Optional<CaseEvent> since(Verb verb) {
        return refusal()
                .flatMap(refusal -> events.stream()
                        .filter(event -> event.verb() == verb && event.seq() > refusal.seq())
                        .findFirst());
    }

    /** Until when a review may be asked for; the day itself counts. */
    public static LocalDate appealBy(CaseEvent refusal) {
        return Limit.APPEAL
                .lastDay(Beijing.dateOf(refusal.at()), WorkingDays.published())
                .date();
    }

    public Turn turn() {
        return state.turn();
    }

    public boolean may(Verb verb) {
        return verbs.contains(verb);
    }

    /** The reasons given with the last step into this state. */
    public List<Reason> reasons() {
        return events.reversed().stream()
                .filter(event -> event.from() != event.to())
                .findFirst()
                .map(CaseEvent::reasons)
                .orElse(List.of());
    }
}
