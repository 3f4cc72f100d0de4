package org.anju.web.employer.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.cases.CaseLine;
import org.anju.cases.flow.State;
import org.anju.policy.employer.Standing;
import org.jspecify.annotations.Nullable;

/**
 * 待办 of an employer's agent.
 *
 * @param agents who may act for the employer
 * @param decided what the office decided last
 * @param more there are more cases than the list shows
 */
public record WorkPage(
        String employer,
        Standing standing,
        List<String> agents,
        List<Todo> todos,
        Map<State, Integer> counts,
        List<CaseLine> decided,
        boolean more) {

    /** What kind of thing waits. */
    public enum Kind {
        /** A case to review within seven days (G-3.2.3-3). */
        REVIEW,
        /** A request for association (G-3.2.2-3). */
        ASSOCIATION,
        /** The office has asked one of its people for more (G-3.2.3-5). */
        SUPPLEMENT
    }

    /**
     * One thing that waits.
     *
     * @param lastDay null where no limit runs
     */
    public record Todo(
            Kind kind,
            String name,
            Instant since,
            @Nullable LocalDate lastDay,
            @Nullable Integer left,
            String link) {

        /** The style of the row: two days or less is red, seven amber. */
        public String urgency() {
            return left == null ? "" : left <= 2 ? "bad" : left <= 7 ? "warn" : "";
        }
    }

    public int count(State... states) {
        int sum = 0;
        for (State state : states) {
            sum += counts.getOrDefault(state, 0);
        }
        return sum;
    }

    public long soon() {
        return todos.stream().filter(todo -> todo.urgency().equals("bad")).count();
    }

    public long waiting() {
        return todos.stream().filter(todo -> todo.kind() == Kind.ASSOCIATION).count();
    }
}
