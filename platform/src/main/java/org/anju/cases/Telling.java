package org.anju.cases;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Step;
import org.anju.cases.flow.Verb;
import org.anju.cases.queue.Shelf;
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

    private static final Map<Verb, List<Whom>> TABLE = Map.ofEntries(
            entry(Verb.SUBMIT, List.of(Whom.AGENTS)),
            entry(Verb.ANSWER, List.of(Whom.AGENTS)),
            entry(Verb.RETURN, List.of(Whom.APPLICANT)),
            entry(Verb.LAPSE, List.of(Whom.APPLICANT, Whom.AGENTS)),
            entry(Verb.ASK, List.of(Whom.APPLICANT, Whom.AGENTS)),
            entry(Verb.GRANT, List.of(Whom.APPLICANT, Whom.AGENTS)),
            entry(Verb.REFUSE, List.of(Whom.APPLICANT, Whom.AGENTS)),
            entry(Verb.WITHDRAW, List.of(Whom.AGENTS)),
            entry(Verb.REMAND, List.of(Whom.OFFICE)),
            entry(Verb.APPEAL, List.of(Whom.OFFICE)),
            entry(Verb.UPHOLD, List.of(Whom.APPLICANT, Whom.AGENTS)),
            entry(Verb.SET_ASIDE, List.of(Whom.APPLICANT, Whom.AGENTS, Whom.OFFICE)),
            entry(Verb.END, List.of(Whom.APPLICANT)),
            entry(Verb.OVERDUE, List.of(Whom.OFFICE)));

    private final Tell tell;

    Telling(Tell tell) {
        this.tell = tell;
    }

    /** In the transaction of the move. */
    void of(CaseRow before, Step<State, Verb> step, Place after) {
        // a request for review that is taken back leaves employer and applicant with the refusal they know
        if (step.from() != State.APPEALED || step.verb() != Verb.WITHDRAW) {
            TABLE.getOrDefault(step.verb(), List.of()).forEach(whom -> of(before, step.verb(), after, whom));
        }
    }

    /** The newest case is found without its number; what runs beside it is not. */
    private static String link(CaseRow row) {
        return row.kind() == Kind.NEW ? Whom.APPLICANT.link : Whom.APPLICANT.link + "?no=" + row.no();
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
            case APPLICANT -> word.person(once, Level.NEWS, before.person(), key, link(before), said);
            case OFFICE -> {
                Role hand = Shelf.PERSON.isFor(Role.APPROVER, after.state().name()) ? Role.APPROVER : Role.CLERK;
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
