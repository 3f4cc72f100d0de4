package org.anju.cases.past;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 比对台: keeps what a reviewer found when he compared two cases. It moves no case and refuses nobody. */
@Component
public class TwinDesk {

    private static final int LONGEST = 500;

    private final CaseRegister cases;
    private final PastCases past;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final InstantSource clock;

    TwinDesk(CaseRegister cases, PastCases past, JdbcClient jdbc, Trail trail, InstantSource clock) {
        this.cases = cases;
        this.past = past;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whoever has the case on his desk now, and is not its applicant. */
    static boolean may(CaseView view) {
        return !view.verbs().isEmpty();
    }

    /** In the caller's transaction. Both findings stay where somebody looks again; the newest is shown. */
    public Outcome looked(String caseNo, String other, Twin.Result result, String sentence, Actor officer) {
        Optional<CaseView> view = officer.is(Role.CLERK, Role.APPROVER)
                ? cases.view(caseNo, officer).filter(TwinDesk::may)
                : Optional.empty();
        boolean twins = view.stream()
                .flatMap(each -> past.twins(caseNo, each.person(), officer.district(), PastRegister.TWINS).stream())
                .anyMatch(twin -> twin.no().equals(other));
        if (!twins) {
            return new Outcome.Absent();
        }
        if (sentence.isBlank() || sentence.length() > LONGEST) {
            return new Outcome.Refused(Refusal.of("cases.twin.sentence", null));
        }
        jdbc.sql("""
                        insert into cases_twin_look (case_no, other_no, result, sentence, account, by_name, at)
                        values (:case, :other, :result, :sentence, :account, :by, :at)
                        """)
                .param("case", caseNo)
                .param("other", other)
                .param("result", result.name())
                .param("sentence", sentence.strip())
                .param("account", Objects.requireNonNull(officer.account()))
                .param("by", officer.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(officer, "case.compare", new Subject("case", caseNo), Map.of("other", other, "result", result));
        return new Outcome.Done(caseNo);
    }
}
