package org.anju.web.benefit.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.policy.time.Beijing;
import org.anju.sheets.benefit.BenefitKey;
import org.anju.web.kit.Choice;

/**
 * The keys of a department.
 *
 * @param purposes what a new one can be for
 * @param names of all purposes, also of those over
 */
public record KeysPage(
        String department, List<BenefitKey> keys, List<Choice> purposes, Map<UUID, String> names, Instant now) {

    /** For what that key may ask. */
    public String purposes(BenefitKey key) {
        return key.purposes().stream()
                .map(each -> names.getOrDefault(each, ""))
                .sorted()
                .collect(Collectors.joining("、"));
    }

    /** The message key of how a key stands. */
    public String state(BenefitKey key) {
        if (key.revokedAt() != null) {
            return "benefit.key.revoked";
        }
        return key.holds(now) ? "benefit.key.holds" : "benefit.key.over";
    }

    /** The last day on which it works. */
    public LocalDate last(BenefitKey key) {
        return Beijing.dateOf(key.expiresAt()).minusDays(1);
    }
}
