package org.anju.web.files;

import java.util.Optional;
import java.util.UUID;
import org.anju.materials.Attachment;
import org.anju.materials.MaterialRegister;
import org.anju.parties.AssociationRegister;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides who may see a paper: its owner, an agent of the employer he is with, the office. Who is not the owner leaves a line. */
@Component
class FileDoor {

    private final MaterialRegister materials;
    private final AssociationRegister associations;
    private final Trail trail;
    private final TransactionTemplate transaction;

    FileDoor(
            MaterialRegister materials,
            AssociationRegister associations,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.materials = materials;
        this.associations = associations;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    Optional<Attachment> seen(Actor actor, UUID id) {
        return materials
                .find(actor, id)
                // his own papers an agent sees as the applicant he is, never as an agent (G-3.1.2-15)
                .filter(file -> !actor.is(Role.AGENT)
                        || !file.person().equals(actor.person()) && associations.confirmedWith(actor, file.person()));
    }

    /** The holder may ask who looked at his papers. */
    void note(Actor actor, Attachment file) {
        if (!actor.is(Role.APPLICANT)) {
            transaction.executeWithoutResult(status ->
                    trail.saw(actor, new Subject("attachment", file.id().toString())));
        }
    }
}
