package org.anju.web.office.queue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.CaseLine;
import org.anju.cases.CaseView;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.anju.settings.YearlyTask;
import org.anju.web.office.Bar;
import org.anju.web.office.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One page of the queue.
 *
 * @param represented of whom the reader has the cases today, by account
 * @param due what the office has to enter this year and has not; for whoever confirms it
 * @param done the case just decided, for the line on top
 */
public record QueuePage(
        Queue queue,
        Selection chosen,
        Bar bar,
        Map<UUID, String> represented,
        @Nullable CaseView done,
        List<YearlyTask> due) {

    static final int LIMIT = 20;

    /** In the order of the work; what is closed comes last. */
    public static final List<State> CHIPS = List.of(
            State.CLERK_REVIEW,
            State.SUPPLEMENT,
            State.TAX_CHECK,
            State.APPROVAL,
            State.APPEALED,
            State.GRANTED,
            State.REFUSED);

    /** In the reader's hands because a colleague is away. */
    public boolean stoodInFor(CaseLine line) {
        return line.holder() != null && represented.containsKey(line.holder().account());
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
