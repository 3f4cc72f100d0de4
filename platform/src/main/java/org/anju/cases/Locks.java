package org.anju.cases;

import java.util.List;
import java.util.UUID;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Statement;
import org.anju.permits.PermitRegister;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/**
 * 能否修改: what of a person's sections and materials is open to him now. What a case under way is about is closed but for
 * what is asked for; and whoever holds a permit changes its details and companions only by a case for them (G-4.1-5, G-4.1-6).
 */
@Component
class Locks {

    private static final List<String> PORTRAIT = List.of("slot:G-3.2.1-6", "slot:G-3.2.1-13");

    private final Cases cases;
    private final Reviews reviews;
    private final Submissions submissions;
    private final PermitRegister permits;
    private final PersonRegister persons;

    Locks(Cases cases, Reviews reviews, Submissions submissions, PermitRegister permits, PersonRegister persons) {
        this.cases = cases;
        this.reviews = reviews;
        this.submissions = submissions;
        this.permits = permits;
        this.persons = persons;
    }

    /** That section or slot, as a whole. */
    Editing of(UUID person, String item) {
        cases.hold(person);
        List<CaseRow> open = cases.open(person);
        if (open.stream().anyMatch(row -> opens(row, item))) {
            return new Editing.Open();
        }
        for (CaseRow row : open) {
            if (!row.state().inPreparation() && holds(row, item)) {
                return locked(
                        row.state() == State.SUPPLEMENT ? "cases.locked.notAsked" : "cases.locked",
                        "G-4.4-1",
                        row.no());
            }
        }
        if (permits.live(person).isEmpty()) {
            return new Editing.Open();
        }
        if (Scope.of(Kind.COMPANION_CHANGE).about(item)
                && !Scope.of(Kind.RENEWAL).about(item)) {
            return locked("cases.locked.companions", "G-4.1-3");
        }
        return PORTRAIT.contains(item) ? locked("cases.locked.details", "G-4.1-6") : new Editing.Open();
    }

    /** What he wants to save of a section: beyond the section itself, what of it is fixed while he holds a permit. */
    Editing of(UUID person, Statement wanted) {
        Section section = wanted.section();
        Editing whole = of(person, section.item());
        boolean described = cases.open(person).stream()
                .anyMatch(row -> row.kind() == Kind.DETAILS_CHANGE && opens(row, section.item()));
        if (!whole.open() || described || permits.live(person).isEmpty()) {
            return whole;
        }
        Profile.Kept kept = persons.profile(Actor.clock(), person).orElseThrow().kept(section);
        return kept == null || kept.statement().fixed().equals(wanted.fixed())
                ? whole
                : locked("cases.locked.details", "G-4.1-6");
    }

    /** Being prepared, or open for just this by a supplement; photo and household book only by a change of details (G-4.1-6). */
    private boolean opens(CaseRow row, String item) {
        boolean shut = PORTRAIT.contains(item) && row.kind() != Kind.NEW && row.kind() != Kind.DETAILS_CHANGE;
        return Scope.of(row.kind()).about(item)
                && (row.state().inPreparation() && !shut
                        || row.state() == State.SUPPLEMENT && reviews.asksFor(row, item));
    }

    /** Under way with it. */
    private boolean holds(CaseRow row, String item) {
        boolean whole = row.kind() == Kind.NEW;
        boolean section = item.startsWith("section:");
        return whole
                || (section
                        ? Scope.of(row.kind()).about(item)
                        : submissions.dossier(row).required().contains(Items.name(item)));
    }

    private static Editing locked(String key, String clause, Object... args) {
        return new Editing.Locked(Refusal.of(key, clause, args));
    }
}
