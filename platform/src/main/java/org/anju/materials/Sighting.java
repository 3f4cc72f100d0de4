package org.anju.materials;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anju.policy.material.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 签章核对: who saw a mark on a paper, or looked and did not see it.
 *
 * @param office seen by the office; else by whoever handed the paper in
 */
public record Sighting(UUID attachment, Mark mark, boolean office, boolean seen, Instant at, String by) {

    /** What one side says of that mark on that paper; null where it has not looked. */
    public static @Nullable Sighting of(List<Sighting> all, UUID paper, Mark mark, boolean office) {
        return all.stream()
                .filter(each -> each.attachment.equals(paper) && each.mark == mark && each.office == office)
                .findFirst()
                .orElse(null);
    }
}
