package org.anju.policy.person;

import java.util.List;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.rule.Rule;

/** 资格条件: the eight conditions, of which one is enough (G-2.2-8). */
public final class Conditions {

    /** {@code COND_1} … {@code COND_8}. */
    public static final List<Rule<Candidate>> ALL = List.of(
            DegreeCondition.CONDITION,
            TitleCondition.CONDITION,
            AwardCondition.CONDITION,
            InnovationCondition.CONDITION,
            ServiceCondition.CONDITION,
            PropertyCondition.CONDITION,
            TeamCondition.CONDITION,
            FreelanceCondition.CONDITION);

    /** The points inside a condition that look at the employer. */
    public static final List<Rule<EmployerFacts>> POINTS =
            List.of(InnovationCondition.INNOVATIVE, ServiceCondition.SERVICE, TeamCondition.TEAM);

    private Conditions() {}
}
