package org.anju.web.admin.start;

import java.time.LocalDate;
import java.util.List;
import org.anju.policy.guide.Edition;
import org.anju.policy.rule.AverageWage;
import org.anju.policy.rule.Series;
import org.jspecify.annotations.Nullable;

/**
 * The policy values in force; read only until they can be proposed and confirmed here.
 *
 * @param years those whose holiday notice is known
 * @param inForce the day from which the wage now used holds, null before the first
 */
public record PolicyPage(
        Edition edition,
        List<Series.Entry<AverageWage>> wages,
        @Nullable LocalDate inForce,
        List<Integer> years) {}
