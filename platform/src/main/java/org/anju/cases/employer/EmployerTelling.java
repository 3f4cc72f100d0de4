package org.anju.cases.employer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/** 单位办件告知: who is told when an employer's case moves; what stays inside the office is told to nobody outside. */
@Component
class EmployerTelling {

    private enum Whom {
        AGENTS,
        CLERKS,
        APPROVERS
    }

    private static final Map<EmployerVerb, List<Whom>> TABLE = Map.ofEntries(
            Map.entry(EmployerVerb.SUBMIT, List.of(Whom.CLERKS)),
            Map.entry(EmployerVerb.CALL, List.of(Whom.AGENTS)),
            Map.entry(EmployerVerb.RETURN, List.of(Whom.AGENTS)),
            Map.entry(EmployerVerb.RECEIVE, List.of(Whom.AGENTS)),
            Map.entry(EmployerVerb.RECOMMEND, List.of(Whom.APPROVERS)),
            Map.entry(EmployerVerb.REMAND, List.of(Whom.CLERKS)),
            Map.entry(EmployerVerb.GRANT, List.of(Whom.AGENTS)),
            Map.entry(EmployerVerb.REFUSE, List.of(Whom.AGENTS)),
            Map.entry(EmployerVerb.LAPSE, List.of(Whom.AGENTS)),
            Map.entry(EmployerVerb.OVERDUE, List.of(Whom.CLERKS)),
            Map.entry(EmployerVerb.WARN, List.of(Whom.AGENTS)),
            Map.entry(EmployerVerb.BLOCK, List.of(Whom.AGENTS, Whom.CLERKS)));

    private final Tell tell;

    EmployerTelling(Tell tell) {
        this.tell = tell;
    }

    /** That the paper is asked for anew (G-3.1.2-13). */
    void opened(EmployerRow row) {
        if (!row.kind().grades()) {
            tell(row, row.version(), EmployerVerb.OPEN, row.place(), Whom.AGENTS);
        }
    }

    /** In the transaction of the move. */
    void moved(EmployerRow before, EmployerVerb verb, EmployerPlace after) {
        TABLE.getOrDefault(verb, List.of()).forEach(whom -> tell(before, before.version() + 1, verb, after, whom));
    }

    private void tell(EmployerRow row, long version, EmployerVerb verb, EmployerPlace place, Whom whom) {
        String once = "employer:" + row.no() + ":" + version + ":" + whom;
        String key = "notices.employer." + verb;
        Object[] said = {
            place.filed().employerName(),
            row.no(),
            Objects.requireNonNullElse(place.due().lastDay(), "")
        };
        Level level = verb == EmployerVerb.BLOCK || verb == EmployerVerb.WARN ? Level.URGENT : Level.NEWS;
        String desk = "/desk/employers/" + row.no();
        Tell word = tell.about(row.no());
        switch (whom) {
            case AGENTS -> word.agents(once, level, row.employer(), key, "/firm/filing", said);
            case CLERKS -> word.office(once, level, row.district(), Role.CLERK, key, desk, said);
            case APPROVERS -> word.office(once, level, row.district(), Role.APPROVER, key, desk, said);
        }
    }
}
