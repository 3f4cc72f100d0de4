package org.anju.web.applicant;

import java.util.Optional;
import java.util.UUID;
import org.anju.policy.rule.Refusal;
import org.springframework.stereotype.Component;

/** Asks the case desk whether a section or material of a person may be changed now. */
@Component
public class Editable {

    /** Why not, or nothing. Ask again in the transaction that writes. */
    public Optional<Refusal> refusal(UUID person, String item) {
        return Optional.empty();
    }
}
