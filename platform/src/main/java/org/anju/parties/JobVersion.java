package org.anju.parties;

import java.time.Instant;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.jspecify.annotations.Nullable;

/**
 * 职务和合同的一个版本: what the employer said, when and by whom (G-3.2.2-6).
 *
 * @param savedBy null where it was confirmed before versions were kept
 */
public record JobVersion(
        long version,
        Job job,
        Contract contract,
        Instant savedAt,
        @Nullable String savedBy) {}
