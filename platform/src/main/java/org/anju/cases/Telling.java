package org.anju.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/**
 * 告知范围: who is told when a case moves. The employer's agents at once when it is handed in (G-3.2.3-2), but never the
 * one whose own case it is; what stays inside the office is told to nobody outside.
 */
@Component
class Telling {

    private enum Whom {
        APPLICANT("/me/case"),
        AGENTS("/firm/cases/"),
        OFFICE("/desk/cases/");

        private final String link;

        Whom(String link) {
            this.link = link;
        }
    }

    private static final Map<Verb, List<Whom>> TABLE = Map.of(
            Verb.SUBMIT, List.of(Whom.AGENTS),
            Verb.ANSWER, List.of(Whom.AGENTS),
            Verb.RETURN, List.of(Whom.APPLICANT),
            Verb.LAPSE, List.of(Whom.APPLICANT, Whom.AGENTS),
            Verb.ASK, List.of(Whom.APPLICANT, Whom.AGENTS),
            Verb.GRANT, List.of(Whom.APPLICANT, Whom.AGENTS),
            Verb.REFUSE, List.of(Whom.APPLICANT, Whom.AGENTS),
            Verb.WITHDRAW, List.of(Whom.AGENTS),
            Verb.REMAND, List.of(Whom.OFFICE),
            Verb.OVERDUE, List.of(Whom.OFFICE));

    private final Tell tell;

    Telling(Tell tell) {
        this.tell = tell;
    }

    /** In the transaction of the move. */
    void of(CaseRow before, Verb verb, Place after) {
        TABLE.getOrDefault(verb, List.of()).forEach(whom -> of(before, verb, after, whom));
    }

    private void of(CaseRow before, Verb verb, Place after, Whom whom) {
        String no = before.no();
        String once = "case:" + no + ":" + (before.version() + 1) + ":" + whom;
        String key = "notices.case." + verb + "." + whom;
        Object[] said = {
            after.filing().personName(),
            no,
            after.deadline().lastDay() == null ? "" : after.deadline().lastDay(),
            // the event's number: by it the letter of a decision is found
            before.version() + 1
        };
        UUID employer = after.filing().employer();
        Tell word = tell.about(no);
        switch (whom) {
            case APPLICANT -> word.person(once, Level.NEWS, before.person(), key, whom.link, said);
            case OFFICE -> {
                Role hand = after.state() == State.APPROVAL ? Role.APPROVER : Role.CLERK;
                word.office(once, Level.NEWS, before.district(), hand, key, whom.link + no, said);
            }
            case AGENTS -> {
                if (employer != null) {
                    word.otherAgents(once, Level.NEWS, employer, before.person(), key, whom.link + no, said);
                }
            }
        }
    }
}
