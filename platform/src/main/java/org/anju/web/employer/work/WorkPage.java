package org.anju.web.employer.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.cases.CaseLine;
import org.anju.cases.flow.State;
import org.anju.cases.work.Task;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 待办 of an employer's agent.
 *
 * @param agents who may act for the employer
 * @param all everything that waits, the nearest deadline first
 * @param kind the only kind to show, null for all
 * @param number the page of the list, from 1
 * @param decided what the office decided last
 * @param stop why its new business is stopped, null where it is not (G-4.8-3)
 */
public record WorkPage(
        String employer,
        Standing standing,
        List<String> agents,
        List<Task> all,
        @Nullable String kind,
        int number,
        Map<State, Integer> counts,
        List<CaseLine> decided,
        @Nullable Refusal stop) {

    static final int PAGE = 20;

    private static final Set<String> ENDING = Set.of("RENEWAL", "CONTRACT", "PAPERS");

    /** The style of a row: two days or less is red, seven amber. */
    public static String urgency(Task task) {
        Integer left = task.left();
        return left == null ? "" : left <= 2 ? "bad" : left <= 7 ? "warn" : "";
    }

    /** The figures of a task's words: who, since when, and what its kind adds. */
    public Object[] said(Task task) {
        var said = new ArrayList<Object>(List.of(task.who(), task.since()));
        said.addAll(task.args());
        return said.toArray();
    }

    /** How many of each kind, in the order in which they come up. */
    public Map<String, Integer> kinds() {
        var kinds = new LinkedHashMap<String, Integer>();
        all.forEach(task -> kinds.merge(task.kind(), 1, Integer::sum));
        return kinds;
    }

    public List<Task> shown() {
        return chosen().stream().skip((long) (number - 1) * PAGE).limit(PAGE).toList();
    }

    public boolean more() {
        return chosen().size() > number * PAGE;
    }

    /** The address of this list, to which a page number is added. */
    public String query() {
        return kind == null ? "/firm?" : "/firm?kind=" + kind + "&";
    }

    private List<Task> chosen() {
        return kind == null
                ? all
                : all.stream().filter(task -> task.kind().equals(kind)).toList();
    }

    public int count(State... states) {
        int sum = 0;
        for (State state : states) {
            sum += counts.getOrDefault(state, 0);
        }
        return sum;
    }

    public long soon() {
        return all.stream().filter(task -> urgency(task).equals("bad")).count();
    }

    /** What of its people runs out within sixty days. */
    public long ending() {
        return all.stream().filter(task -> ENDING.contains(task.kind())).count();
    }

    public int count(String kind) {
        return kinds().getOrDefault(kind, 0);
    }
}
