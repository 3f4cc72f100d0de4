package org.anju.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Residence;
import org.anju.permits.Companion;
import org.anju.permits.Permit;
import org.anju.permits.PermitStatus;
import org.jspecify.annotations.Nullable;

/** What must hold of a holder at any time, however he came there. */
final class HolderLaws {

    private final Stage stage;
    private final Holders holders;
    private final Submissions submissions;
    private final List<String> findings = new ArrayList<>();

    HolderLaws(Stage stage, Holders holders) {
        this.stage = stage;
        this.holders = holders;
        this.submissions = stage.room(Submissions.class);
    }

    static boolean held(PermitStatus status) {
        return status == PermitStatus.IN_FORCE || status == PermitStatus.SUSPENDED;
    }

    /** What does not hold of that holder now; each a sentence. */
    List<String> broken(Cast cast) {
        findings.clear();
        List<CaseView> open = stage.register.all(cast.applicant()).stream()
                .filter(view -> view.state().open() && view.kind() != Kind.NEW)
                .toList();
        Set<Kind> kinds = open.stream().map(CaseView::kind).collect(Collectors.toSet());
        expect(kinds.size() == open.size(), "two open cases of a kind: %s", open);
        Permit permit = holders.permit(cast);
        PermitStatus now = holders.status(cast, stage.today());
        if (held(now)) {
            described(cast, permit, kinds);
            return List.copyOf(findings);
        }
        boolean inForceToItsEnd = holders.status(cast, permit.to()) == PermitStatus.IN_FORCE;
        for (CaseView view : open) {
            expect(
                    now == PermitStatus.EXPIRED && inForceToItsEnd && view.kind() == Kind.RENEWAL && filed(view),
                    "%s %s is in %s and the permit is %s",
                    view.kind(),
                    view.no(),
                    view.state(),
                    now);
        }
        return List.copyOf(findings);
    }

    /** With the office, or back at the employer's with an answered supplement. */
    private static boolean filed(CaseView view) {
        Verb last = view.events().reversed().stream()
                .filter(event -> event.from() != event.to())
                .map(CaseEvent::verb)
                .findFirst()
                .orElseThrow();
        return State.OFFICE.contains(view.state()) || view.state() == State.EMPLOYER_REVIEW && last == Verb.ANSWER;
    }

    /** What no case is open for is as the permit says. */
    private void described(Cast cast, Permit permit, Set<Kind> open) {
        if (!open.contains(Kind.DETAILS_CHANGE)) {
            Dossier granted =
                    submissions.last(permit.detailsCase()).orElseThrow().dossier();
            Information said = holders.say(cast, Information.class);
            expect(
                    said.fixed()
                            .equals(granted.say(Information.class)
                                    .orElseThrow()
                                    .renamed()
                                    .fixed()),
                    "%s says other details than %s",
                    cast.person(),
                    permit.detailsCase());
            expect(
                    holders.say(cast, Residence.class)
                            .fixed()
                            .equals(granted.say(Residence.class).orElseThrow().fixed()),
                    "%s says another home than %s",
                    cast.person(),
                    permit.detailsCase());
        }
        if (!open.contains(Kind.COMPANION_CHANGE)) {
            List<@Nullable String> said = holders.say(cast, Companions.class).children().stream()
                    .<@Nullable String>map(Companions.Child::name)
                    .toList();
            expect(
                    said.equals(
                            permit.companions().stream().map(Companion::name).toList()),
                    "%s says other companions than %s",
                    cast.person(),
                    permit.companionsCase());
        }
    }

    private void expect(boolean right, String otherwise, @Nullable Object... args) {
        if (!right) {
            findings.add(stage.today() + ": " + otherwise.formatted(args));
        }
    }
}
