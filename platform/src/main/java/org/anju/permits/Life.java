package org.anju.permits;

import static org.anju.permits.PermitStatus.CANCELLED;
import static org.anju.permits.PermitStatus.EXPIRED;
import static org.anju.permits.PermitStatus.IN_FORCE;
import static org.anju.permits.PermitStatus.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        /** 恢复, as a change of employer is approved. */
        RESTORE,
        /** 续签: a further term, also of one that lapsed while its renewal waited. */
        RENEW,
        /** 到期失效. */
        EXPIRE,
        /** 注销: for good. */
        CANCEL;

        /** Its name on the trail. */
        String line() {
            return "permit." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** 注销原因. */
    public enum Ground {
        /** 持证人自愿. */
        WISH(Role.APPLICANT, "A-65"),
        /** 持证人死亡. */
        DEATH(Role.APPROVER, "A-65"),
        /** 错发. */
        ERROR(Role.APPROVER, "A-65"),
        /** 违规处理 (G-4.7-4): only as the case of a breach decides it. */
        SANCTION(Role.APPROVER, "G-4.7-4");

        private final Role by;
        private final String clause;

        Ground(Role by, String clause) {
            this.by = by;
            this.clause = clause;
        }

        /** Who alone may cancel for it. */
        public Role by() {
            return by;
        }

        public String clause() {
            return clause;
        }
    }

    public static final List<Life> TABLE = List.of(
            new Life(null, Act.ISSUE, Role.APPROVER, IN_FORCE, "G-3.2.4-1"),
            new Life(IN_FORCE, Act.SUSPEND, Role.AGENT, SUSPENDED, "G-4.2-3"),
            new Life(SUSPENDED, Act.RESTORE, Role.APPROVER, IN_FORCE, "G-4.2-5"),
            new Life(IN_FORCE, Act.RENEW, Role.APPROVER, IN_FORCE, "G-4.3-3"),
            new Life(EXPIRED, Act.RENEW, Role.APPROVER, IN_FORCE, "A-47"),
            new Life(IN_FORCE, Act.EXPIRE, Role.CLOCK, EXPIRED, "G-4.3-4"),
            new Life(SUSPENDED, Act.EXPIRE, Role.CLOCK, EXPIRED, "G-4.2-10"),
            new Life(IN_FORCE, Act.CANCEL, Role.APPLICANT, CANCELLED, "A-65"),
            new Life(SUSPENDED, Act.CANCEL, Role.APPLICANT, CANCELLED, "A-65"),
            new Life(IN_FORCE, Act.CANCEL, Role.APPROVER, CANCELLED, "A-65"),
            new Life(SUSPENDED, Act.CANCEL, Role.APPROVER, CANCELLED, "A-65"));

    static Life row(@Nullable PermitStatus from, Act act) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.act() == act)
                .findFirst()
                .orElseThrow();
    }

    /** The row for that hand, if the table has one. */
    static Optional<Life> row(PermitStatus from, Act act, Role by) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.act() == act && row.by() == by)
                .findFirst();
    }

    /** For what that hand may cancel of its own accord; a sanction needs its procedure first. */
    public static List<Ground> grounds(Role by) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.by() == by && ground != Ground.SANCTION)
                .toList();
    }
}
