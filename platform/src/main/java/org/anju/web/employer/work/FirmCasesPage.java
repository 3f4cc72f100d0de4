package org.anju.web.employer.work;

import java.util.List;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.jspecify.annotations.Nullable;

/** All cases of the employer, by state. */
public record FirmCasesPage(Queue queue, @Nullable State chosen, String words) {

    public static final List<State> CHIPS = List.of(
            State.EMPLOYER_REVIEW,
            State.CLERK_REVIEW,
            State.TAX_CHECK,
            State.SUPPLEMENT,
            State.APPROVAL,
            State.APPEALED,
            State.RETURNED,
            State.GRANTED,
            State.REFUSED);

    public int count(State state) {
        return queue.counts().getOrDefault(state, 0);
    }
}
