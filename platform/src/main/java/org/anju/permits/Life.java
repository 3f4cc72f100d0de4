package org.anju.permits;

import java.util.List;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 证件状态变化: one row of the permit's own table.
 *
 * @param from null where the permit begins
 */
public record Life(@Nullable PermitStatus from, Act act, Role by, PermitStatus to, String clause) {

    /** What can happen to a permit. */
    public enum Act {
        /** 出证. */
        ISSUE,
        /** 挂起, as the employer dissolves the association. */
        SUSPEND,
        /** 到期失效. */
        EXPIRE
    }

    public static final List<Life> TABLE = List.of(
            new Life(null, Act.ISSUE, Role.APPROVER, PermitStatus.IN_FORCE, "G-3.2.4-1"),
            new Life(PermitStatus.IN_FORCE, Act.SUSPEND, Role.AGENT, PermitStatus.SUSPENDED, "G-4.2-3"),
            new Life(PermitStatus.IN_FORCE, Act.EXPIRE, Role.CLOCK, PermitStatus.EXPIRED, "G-4.3-4"),
            new Life(PermitStatus.SUSPENDED, Act.EXPIRE, Role.CLOCK, PermitStatus.EXPIRED, "G-4.2-10"));

    static Life row(@Nullable PermitStatus from, Act act) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.act() == act)
                .findFirst()
                .orElseThrow();
    }
}
