package org.anju.web.applicant;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.cases.CaseDesk;
import org.anju.cases.Editing;
import org.anju.parties.profile.Statement;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Outcome;
import org.springframework.stereotype.Component;

/** Asks the case desk whether a section or material of a person may be changed now. */
@Component
public class Editable {

    private final CaseDesk desk;

    Editable(CaseDesk desk) {
        this.desk = desk;
    }

    /** Why not, or nothing. Asked again in the transaction that writes: only there it holds until the end. */
    public Optional<Refusal> refusal(UUID person, String item) {
        return desk.mayEdit(person, item) instanceof Editing.Locked(Refusal why) ? Optional.of(why) : Optional.empty();
    }

    /** The same of what he wants to save of a section. */
    public Optional<Refusal> refusal(UUID person, Statement wanted) {
        return desk.mayWrite(person, wanted) instanceof Editing.Locked(Refusal why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /** Whatever writes into a slot of a person: asks first, within the transaction of the act. */
    public Supplier<Outcome> guarded(UUID person, String slot, Supplier<Outcome> act) {
        return () -> refusal(person, "slot:" + slot)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(act);
    }
}
