package org.anju.cases.employer;

import static java.util.Map.entry;
import static org.anju.cases.employer.EmployerGuard.*;
import static org.anju.cases.employer.EmployerState.*;
import static org.anju.cases.employer.EmployerVerb.*;
import static org.anju.cases.flow.Step.row;
import static org.anju.trail.Role.*;

import java.util.List;
import java.util.Map;
import org.anju.cases.flow.Flow;

/** 单位办件流程: the two tables of an employer's cases (三（一）). */
public final class EmployerFlow {

    /** 开通业务办理权限 and 主管部门变更. */
    public static final Flow<EmployerState, EmployerVerb, EmployerGuard> ACCREDITATION = new Flow<>(
            "accreditation",
            List.of(
                    row(null, OPEN, AGENT, DRAFT, "G-3.1.1-16"),
                    row(DRAFT, SUBMIT, AGENT, ONLINE_CHECK, "G-3.1.1-16"),
                    row(RETURNED, SUBMIT, AGENT, ONLINE_CHECK, "G-3.1.1-16"),
                    row(ONLINE_CHECK, CHECK, CLERK, ONLINE_CHECK, "G-3.1.2-1"),
                    row(ONLINE_CHECK, RING, CLERK, ONLINE_CHECK, "G-3.1.2-1"),
                    row(ONLINE_CHECK, CALL, CLERK, PAPER, "G-3.1.2-1"),
                    row(ONLINE_CHECK, RETURN, CLERK, RETURNED, "G-3.1.1-8"),
                    row(PAPER, CHECK, CLERK, PAPER, "G-3.1.2-3"),
                    row(PAPER, RECEIVE, CLERK, EXAMINATION, "G-4.4-4"),
                    row(PAPER, LAPSE, CLOCK, LAPSED, "G-3.1.2-1"),
                    row(EXAMINATION, CHECK, CLERK, EXAMINATION, "G-2.1-3"),
                    row(EXAMINATION, HOLD, CLERK, TAX_CHECK, "G-4.4-3"),
                    row(EXAMINATION, RETURN, CLERK, RETURNED, "G-3.1.2-12"),
                    row(EXAMINATION, RECOMMEND, CLERK, DECISION, "G-3.1.2-2"),
                    row(EXAMINATION, OVERDUE, CLOCK, EXAMINATION, "G-4.4-4"),
                    row(TAX_CHECK, CHECK, CLERK, TAX_CHECK, "G-2.1-7"),
                    row(TAX_CHECK, RESUME, CLERK, EXAMINATION, "G-4.4-3"),
                    row(DECISION, GRANT, APPROVER, GRANTED, "G-3.1.2-2"),
                    row(DECISION, REFUSE, APPROVER, REFUSED, "G-3.1.2-2"),
                    row(DECISION, REMAND, APPROVER, EXAMINATION, "G-3.1.2-2"),
                    row(DECISION, OVERDUE, CLOCK, DECISION, "G-4.4-4"),
                    row(DRAFT, WITHDRAW, AGENT, WITHDRAWN, "A-65"),
                    row(RETURNED, WITHDRAW, AGENT, WITHDRAWN, "A-65"),
                    row(ONLINE_CHECK, WITHDRAW, AGENT, WITHDRAWN, "A-65"),
                    row(PAPER, WITHDRAW, AGENT, WITHDRAWN, "A-65"),
                    row(EXAMINATION, WITHDRAW, AGENT, WITHDRAWN, "A-65"),
                    row(TAX_CHECK, WITHDRAW, AGENT, WITHDRAWN, "A-65"),
                    row(DECISION, WITHDRAW, AGENT, WITHDRAWN, "A-65")),
            Map.ofEntries(
                    entry(SUBMIT, List.of(DECLARED, AGENT_UNBARRED, UNBARRED, HERE, MOVED, COMPLETE, VALID, PROMISING)),
                    entry(CALL, List.of(CALLED, LOOKED)),
                    entry(RETURN, List.of(REASONED)),
                    entry(RECEIVE, List.of(WINDOW, IN_TIME, ALL_PAPERS, SAME)),
                    entry(HOLD, List.of(REASONED)),
                    entry(RESUME, List.of(REASONED)),
                    entry(RECOMMEND, List.of(REASONED, EXAMINED, AGREES)),
                    entry(GRANT, List.of(OTHER_HAND, UNBARRED, AGREES)),
                    entry(REFUSE, List.of(OTHER_HAND, REASONED)),
                    entry(REMAND, List.of(OTHER_HAND, REASONED)),
                    entry(WITHDRAW, List.of(REASONED)),
                    entry(LAPSE, List.of(DUE)),
                    entry(OVERDUE, List.of(DUE))),
            Map.of(CLERK, List.of(RECUSED, IN_HAND), APPROVER, List.of(RECUSED, IN_HAND)));

    /** 重新备案: it opens by itself with the change, and only the paper at the window ends it. */
    public static final Flow<EmployerState, EmployerVerb, EmployerGuard> REFILING = new Flow<>(
            "refiling",
            List.of(
                    row(null, OPEN, AGENT, PAPER, "G-3.1.2-13"),
                    row(PAPER, CHANGE, AGENT, PAPER, "G-3.1.2-13"),
                    row(PAPER, CHECK, CLERK, PAPER, "G-3.1.2-3"),
                    row(PAPER, WARN, CLOCK, PAPER, "G-3.1.2-13"),
                    row(PAPER, BLOCK, CLOCK, PAPER, "G-3.1.2-13"),
                    row(PAPER, RECEIVE, CLERK, FILED, "G-3.1.2-13")),
            Map.of(
                    RECEIVE, List.of(WINDOW, ALL_PAPERS, SAME),
                    WARN, List.of(DUE),
                    BLOCK, List.of(DUE)),
            Map.of(CLERK, List.of(RECUSED, IN_HAND)));

    private EmployerFlow() {}

    public static Flow<EmployerState, EmployerVerb, EmployerGuard> of(EmployerCaseKind kind) {
        return kind.grades() ? ACCREDITATION : REFILING;
    }
}
