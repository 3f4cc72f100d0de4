package org.anju.web.office.employers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.employer.EmployerQueue;
import org.anju.cases.employer.EmployerState;
import org.anju.web.office.Bar;
import org.anju.web.office.Selection;

/**
 * 单位队列 as its page shows it.
 *
 * @param represented of whom the reader has the cases today, by account
 */
public record EmployersPage(EmployerQueue queue, Selection chosen, Bar bar, Map<UUID, String> represented) {

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

    /** In the reader's hands because a colleague is away. */
    public boolean stoodInFor(EmployerQueue.Line line) {
        return line.holder() != null && represented.containsKey(line.holder().account());
    }
}
