package org.anju.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 办理经过: one step that was taken; never changed, never taken away.
 *
 * @param by the name of whoever took it
 * @param reasons those that were given with it
 * @param facts further figures, such as {@code lastDay} or {@code permit}
 */
public record CaseEvent(
        String caseNo,
        int seq,
        Verb verb,
        @Nullable State from,
        State to,
        Instant at,
        Role role,
        String by,
        String clause,
        List<Reason> reasons,
        Map<String, String> facts) {

    public CaseEvent {
        reasons = List.copyOf(reasons);
        facts = Map.copyOf(facts);
    }
}
