package org.anju.parties;

import java.time.LocalDate;
import org.anju.policy.employer.Standing;
import org.jspecify.annotations.Nullable;

/**
 * 办理权限: what an employer may file in a stretch of time, with who decided it and by which clause.
 *
 * @param to last day, null while it runs on
 */
public record Accreditation(
        Standing standing, LocalDate from, @Nullable LocalDate to, String decidedBy, String clause) {}
