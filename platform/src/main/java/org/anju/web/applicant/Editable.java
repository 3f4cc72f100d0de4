package org.anju.web.applicant;

import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseDesk;
import org.anju.cases.Editing;
import org.anju.policy.rule.Refusal;
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
}
