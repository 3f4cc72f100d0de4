package org.anju.web.files;

import java.util.Optional;
import java.util.UUID;
import org.anju.materials.Attachment;
import org.anju.materials.EmployerPaper;
import org.anju.materials.EmployerPaperRegister;
import org.anju.materials.MaterialRegister;
import org.anju.parties.AssociationRegister;
import org.anju.parties.EmployerRegister;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides who may see a paper: its owner, the agents of the employer he is with or whose paper it is, the office. Who is
 * not the owner leaves a line.
 */
@Component
class FileDoor {

    private final MaterialRegister materials;
    private final EmployerPaperRegister papers;
    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final Trail trail;
    private final TransactionTemplate transaction;

    FileDoor(
            MaterialRegister materials,
            EmployerPaperRegister papers,
            AssociationRegister associations,
            EmployerRegister employers,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.materials = materials;
        this.papers = papers;
        this.associations = associations;
        this.employers = employers;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    Optional<Seen> ofPerson(Actor actor, UUID id) {
        return materials
                .find(actor, id)
                // his own papers an agent sees as the applicant he is, never as an agent (G-3.1.2-15)
                .filter(file -> !actor.is(Role.AGENT)
                        || !file.person().equals(actor.person()) && associations.confirmedWith(actor, file.person()))
                .map(file -> seen(actor, file));
    }

    /** An employer's paper: for its agents of today, and for the office of the district it is registered in. */
    Optional<Seen> ofEmployer(Actor actor, UUID id) {
        return papers.find(actor, id)
                .filter(paper -> !actor.is(Role.AGENT) || employers.acts(actor))
                .filter(paper -> employers.employer(actor, paper.employer()).isPresent())
                .map(paper -> seen(actor, paper));
    }

    private Seen seen(Actor actor, Attachment file) {
        return new Seen(
                new Subject("attachment", file.id().toString()),
                actor.is(Role.APPLICANT),
                file.name(),
                file.kind(),
                file.bytes(),
                () -> materials.open(file),
                number -> materials.page(file, number));
    }

    private Seen seen(Actor actor, EmployerPaper paper) {
        return new Seen(
                new Subject("employer-paper", paper.id().toString()),
                actor.is(Role.AGENT),
                paper.name(),
                paper.kind(),
                paper.bytes(),
                () -> papers.open(paper),
                number -> papers.page(paper, number));
    }

    /** The holder may ask who looked at his papers. */
    void note(Actor actor, Seen paper) {
        if (!paper.own()) {
            transaction.executeWithoutResult(status -> trail.saw(actor, paper.subject()));
        }
    }
}
