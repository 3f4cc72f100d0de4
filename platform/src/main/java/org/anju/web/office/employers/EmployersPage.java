package org.anju.web.office.employers;

import java.util.List;
import org.anju.cases.employer.EmployerQueue;
import org.anju.cases.employer.EmployerState;
import org.jspecify.annotations.Nullable;

/** 单位队列 as its page shows it. */
public record EmployersPage(EmployerQueue queue, @Nullable EmployerState chosen, String words) {

    public static final List<EmployerState> CHIPS = List.of(
            EmployerState.ONLINE_CHECK,
            EmployerState.PAPER,
            EmployerState.EXAMINATION,
            EmployerState.TAX_CHECK,
            EmployerState.DECISION,
            EmployerState.RETURNED,
            EmployerState.GRANTED,
            EmployerState.REFUSED,
            EmployerState.LAPSED);

    public int count(EmployerState state) {
        return queue.counts().getOrDefault(state, 0);
    }
}
