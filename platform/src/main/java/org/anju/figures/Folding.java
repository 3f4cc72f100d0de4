package org.anju.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.cases.clock.DecisionClock;
import org.anju.cases.clock.Pause;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * 归并: goes through the events of one case. The department's clock begins when the employer has passed the case on
 * (G-4.4-2), with the paper of an employer's case (G-4.4-4), and anew after a supplement or with the review of a
 * refusal; it stands while taxes are looked into (G-4.4-3).
 */
final class Folding {

    private final WorkingDays calendar;
    private final List<Pause> pauses = new ArrayList<>();
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable Ending ending;
    private @Nullable Integer used;
    private @Nullable LocalDate clockFrom;
    private @Nullable Instant standing;
    private int supplements;

    private Folding(WorkingDays calendar) {
        this.calendar = calendar;
    }

    static FoldedCase of(List<Happened> events, WorkingDays calendar) {
        var folding = new Folding(calendar);
        events.forEach(folding::take);
        return folding.folded();
    }

    private void take(Happened event) {
        LocalDate day = Beijing.dateOf(event.at());
        if (receivedOn == null
                && (event.to().equals("CLERK_REVIEW") || event.to().equals("ONLINE_CHECK"))) {
            receivedOn = day;
        }
        switch (event.verb()) {
            case "SUBMIT" -> submittedOn = submittedOn == null ? day : submittedOn;
            case "VOUCH", "RECEIVE", "APPEAL" -> begin(day);
            case "SET_ASIDE" -> {
                end(null, null);
                begin(day);
            }
            case "ASK" -> {
                supplements++;
                stop();
            }
            case "HOLD" -> standing = event.at();
            case "RESUME" -> {
                if (standing != null) {
                    pauses.add(new Pause(standing, event.at(), "", "", "G-4.4-3"));
                }
                standing = null;
            }
            case "GRANT", "REFUSE" -> {
                used = clockFrom == null ? 0 : clock(clockFrom).view(day).used();
                end(event.verb().equals("GRANT") ? Ending.GRANTED : Ending.REFUSED, day);
                stop();
            }
            case "RETURN", "LAPSE", "UPHOLD", "WITHDRAW", "END" -> {
                stop();
                over(event.to(), day);
            }
            default -> {}
        }
    }

    /** Ends it where the table says so; a refusal under review stays what it was. */
    private void over(String state, LocalDate day) {
        switch (state) {
            case "WITHDRAWN" -> end(Ending.WITHDRAWN, day);
            case "LAPSED" -> end(Ending.LAPSED, day);
            case "ENDED" -> end(Ending.ENDED, day);
            default -> {}
        }
    }

    private void begin(LocalDate day) {
        stop();
        clockFrom = day;
    }

    private void stop() {
        clockFrom = null;
        standing = null;
        pauses.clear();
    }

    private void end(@Nullable Ending how, @Nullable LocalDate day) {
        ending = how;
        endedOn = day;
        used = how == Ending.GRANTED || how == Ending.REFUSED ? used : null;
    }

    private DecisionClock clock(LocalDate start) {
        return new DecisionClock(start, pauses, calendar);
    }

    private FoldedCase folded() {
        int paused = 0;
        for (Pause pause : pauses) {
            LocalDate to = pause.to() == null ? null : Beijing.dateOf(pause.to());
            LocalDate from = Beijing.dateOf(pause.from());
            if (clockFrom != null && to != null) {
                // the first day of a clock does not count anyhow
                LocalDate first = from.isAfter(clockFrom) ? from : clockFrom.plusDays(1);
                paused += Math.max(0, calendar.between(first.minusDays(1), to.minusDays(1)));
            }
        }
        return new FoldedCase(
                submittedOn,
                receivedOn,
                endedOn,
                ending,
                used,
                clockFrom,
                standing == null ? null : Beijing.dateOf(standing),
                paused,
                supplements);
    }
}
