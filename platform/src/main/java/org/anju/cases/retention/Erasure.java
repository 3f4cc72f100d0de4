package org.anju.cases.retention;

import java.time.LocalDate;
import java.util.UUID;
import org.anju.policy.retention.Kept;
import org.jspecify.annotations.Nullable;

/**
 * 清除记录: that a person, or one case of his, was erased.
 *
 * @param caseNo null where it was all that was kept of him
 * @param day the Beijing day
 */
public record Erasure(UUID person, @Nullable String caseNo, LocalDate day, Kept why) {}
