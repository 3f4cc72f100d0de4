package org.anju.cases.slip;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Dossier;
import org.anju.cases.errand.Outbox;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.cases.flow.State;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * 更正台: corrects an obvious slip, tells the applicant and his employer's agents, and has the confirmation sheet made anew
 * where it says the wrong thing. It moves no case: like hands, corrections stand beside the flow, each its own record.
 */
@Component
public class SlipDesk {

    static final int LONGEST = 100;
    static final int LONGEST_WHY = 300;

    private static final String SECTION = "section:";
    private static final String TOLD = "notices.slip.";

    private final CaseRegister cases;
    private final Slips slips;
    private final Tell tell;
    private final Outbox outbox;
    private final Trail trail;
    private final InstantSource clock;

    SlipDesk(CaseRegister cases, Slips slips, Tell tell, Outbox outbox, Trail trail, InstantSource clock) {
        this.cases = cases;
        this.slips = slips;
        this.tell = tell;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whoever has the case on his desk; after the grant an approver, and then only what the sheet says. Never in his own case. */
    public boolean may(CaseView view, String item, String field, Actor officer) {
        boolean there = Correctable.is(item, field) && !view.person().equals(officer.person());
        boolean inHand = officer.is(Role.CLERK, Role.APPROVER)
                && State.OFFICE.contains(view.state())
                && !view.verbs().isEmpty();
        boolean after = officer.is(Role.APPROVER) && view.state() == State.GRANTED && Correctable.onSheet(item, field);
        return there && (inHand || after);
    }

    /**
     * In the caller's transaction.
     *
     * @param was what the officer saw: whoever is slower than a colleague sees the fresh page
     */
    public Outcome correct(
            String caseNo, String item, String field, String was, String becomes, String why, Actor officer) {
        if (cases.view(caseNo, officer).isEmpty()) {
            return new Outcome.Absent();
        }
        slips.hold(caseNo);
        CaseView view = cases.view(caseNo, officer).orElseThrow();
        if (!may(view, item, field, officer)) {
            return new Outcome.Refused(Refusal.of("cases.slip.not", null));
        }
        Optional<String> says = cases.submission(caseNo, officer).map(each -> each.dossier()).stream()
                .flatMap(dossier -> said(dossier, item, field).stream())
                .findFirst();
        if (!says.equals(Optional.of(was))) {
            return new Outcome.Stale();
        }
        String text = becomes.strip();
        boolean fits = !text.isEmpty() && text.length() <= LONGEST && !text.equals(was);
        if (!fits || why.isBlank() || why.length() > LONGEST_WHY) {
            return new Outcome.Refused(Refusal.of("cases.slip.unsaid", null));
        }
        Instant now = clock.instant();
        Slip slip = new Slip(UUID.randomUUID(), view.round(), item, field, was, text, why.strip(), officer.name(), now);
        slips.add(caseNo, slip, officer);
        trail.record(
                officer,
                "case.correct",
                new Subject("case", caseNo),
                Map.of("slip", slip.id(), "item", item, "field", field, "round", slip.round()));
        tell(view, slip);
        String permit = view.permitNo();
        if (permit != null && Correctable.onSheet(item, field)) {
            outbox.leave(Outbox.SHEET, permit + ":" + slip.id(), permit, now);
        }
        return new Outcome.Done(caseNo);
    }

    private static Optional<String> said(Dossier dossier, String item, String field) {
        return Optional.ofNullable(dossier.sections().get(item.substring(SECTION.length())))
                .flatMap(part -> Optional.ofNullable(Corrected.said(part, field)));
    }

    private void tell(CaseView view, Slip slip) {
        Tell word = tell.about(view.no());
        String once = "slip:" + slip.id() + ":";
        word.person(
                once + "APPLICANT",
                Level.NEWS,
                view.person(),
                TOLD + "APPLICANT",
                "/me/case",
                view.personName(),
                view.no());
        UUID employer = view.employer();
        if (employer != null) {
            word.otherAgents(
                    once + "AGENTS",
                    Level.NEWS,
                    employer,
                    view.person(),
                    TOLD + "AGENTS",
                    "/firm/cases/" + view.no(),
                    view.personName(),
                    view.no());
        }
    }
}
