package org.anju.policy.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 劳动（聘用）合同: whose it is and how long it runs (G-3.2.1-15).
 *
 * @param openEnded 无固定期限; null where the paper leaves it open which of the two was meant
 */
public record ContractPaper(
        @Nullable String employer,
        @Nullable String employee,
        @Nullable Boolean openEnded,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate signedOn)
        implements Paper {

    @Override
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (employer == null) {
            missing.add("employer");
        }
        if (openEnded == null) {
            missing.add("openEnded");
        }
        if (from == null) {
            missing.add("from");
        }
        if (to == null && !Boolean.TRUE.equals(openEnded)) {
            missing.add("to");
        }
        if (signedOn == null) {
            missing.add("signedOn");
        }
        return missing;
    }
}
