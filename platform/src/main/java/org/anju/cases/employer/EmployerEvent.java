package org.anju.cases.employer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 单位办件经过: one step that was taken; never changed, never taken away.
 *
 * @param by the name of whoever took it; empty to the employer where it was an officer
 * @param facts further figures, such as {@code lastDay}, {@code standing} or {@code spokeWith}
 */
public record EmployerEvent(
        String caseNo,
        int seq,
        EmployerVerb verb,
        @Nullable EmployerState from,
        EmployerState to,
        Instant at,
        Role role,
        String by,
        String clause,
        List<EmployerReason> reasons,
        Map<String, String> facts) {

    public EmployerEvent {
        reasons = List.copyOf(reasons);
        facts = Map.copyOf(facts);
    }
}
