package org.anju.web.office.queue;

import java.util.List;
import org.anju.cases.CaseLine;
import org.anju.cases.CaseView;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.jspecify.annotations.Nullable;

/**
 * One page of the queue.
 *
 * @param words what was searched for, empty for nothing
 * @param done the case just decided, for the line on top
 */
public record QueuePage(
        Queue queue, State chosen, String words, @Nullable CaseView done) {

    static final int LIMIT = 20;

    /** In the order of the work; what is closed comes last. */
    public static final List<State> CHIPS = List.of(
            State.CLERK_REVIEW, State.SUPPLEMENT, State.TAX_CHECK, State.APPROVAL, State.GRANTED, State.REFUSED);

    public int count(State state) {
        return queue.counts().getOrDefault(state, 0);
    }

    /** Cells used of the office's twenty, for the row's little clock; -1 where none runs. */
    public int used(CaseLine line) {
        Integer left = line.daysLeft();
        return left == null || !line.state().clockRuns() ? -1 : Math.clamp(LIMIT - (long) left, 0, LIMIT);
    }

    /** The style of what is left: two days or less is red, five amber. */
    public String urgency(CaseLine line) {
        Integer left = line.daysLeft();
        return left == null ? "" : left <= 2 ? "b" : left <= 5 ? "w" : "u";
    }
}
