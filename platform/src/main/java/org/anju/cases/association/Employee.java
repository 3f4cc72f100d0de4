package org.anju.cases.association;

import java.util.List;
import org.anju.parties.Association;
import org.anju.parties.Leaving;
import org.anju.permits.HeldPermit;
import org.anju.policy.value.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * 员工: one of an employer's confirmed people, or one it has released.
 *
 * @param permit what he holds; null where he holds none, and for one who was released: it is his next employer's business
 * @param leaving the open report of his leaving, or how his release went; null where there is neither
 * @param warnings the nearest day first
 */
public record Employee(
        Association association,
        String name,
        ResidentId residentId,
        @Nullable HeldPermit permit,
        @Nullable Leaving leaving,
        List<Warning> warnings) {

    public Employee {
        warnings = List.copyOf(warnings);
    }

    /** Something ends soon or has ended, whatever becomes of the employment itself. */
    public boolean ending() {
        return warnings.stream().anyMatch(each -> each.kind() != Warning.Kind.LEAVING);
    }

    /** By a part of the name or the end of the number. */
    public boolean called(String words) {
        String wanted = words.strip();
        return name.contains(wanted)
                || wanted.length() >= 4 && residentId.number().endsWith(wanted.toUpperCase(java.util.Locale.ROOT));
    }
}
