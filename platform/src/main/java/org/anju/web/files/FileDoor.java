package org.anju.web.files;

import java.util.Optional;
import java.util.UUID;
import org.anju.cases.breach.BreachRegister;
import org.anju.cases.correction.CorrectionDesk;
import org.anju.cases.outside.OutsideRegister;
import org.anju.materials.Attachment;
import org.anju.materials.EmployerPaper;
import org.anju.materials.EmployerPaperRegister;
import org.anju.materials.MaterialRegister;
import org.anju.materials.PhotoRegister;
import org.anju.materials.gate.Answer;
import org.anju.parties.AssociationRegister;
import org.anju.parties.EmployerRegister;
import org.anju.trail.Actor;
import org.anju.trail.LookRegister;
import org.anju.trail.Role;
import org.anju.trail.Subject;
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
    private final PhotoRegister photos;
    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final OutsideRegister outside;
    private final BreachRegister breaches;
    private final CorrectionDesk corrections;
    private final LookRegister looks;
    private final TransactionTemplate transaction;

    FileDoor(
            MaterialRegister materials,
            EmployerPaperRegister papers,
            PhotoRegister photos,
            AssociationRegister associations,
            EmployerRegister employers,
            OutsideRegister outside,
            BreachRegister breaches,
            CorrectionDesk corrections,
            LookRegister looks,
            PlatformTransactionManager transactions) {
        this.materials = materials;
        this.papers = papers;
        this.photos = photos;
        this.associations = associations;
        this.employers = employers;
        this.outside = outside;
        this.breaches = breaches;
        this.corrections = corrections;
        this.looks = looks;
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
                file.person(),
                actor.is(Role.APPLICANT),
                file.name(),
                file.kind(),
                file.bytes(),
                file.pages(),
                () -> materials.open(file),
                number -> materials.page(file, number),
                () -> photos.crop(file)
                        .flatMap(made ->
                                made instanceof Answer.Done(byte[] jpeg) ? Optional.of(jpeg) : Optional.empty()));
    }

    private Seen seen(Actor actor, EmployerPaper paper) {
        return new Seen(
                new Subject("employer-paper", paper.id().toString()),
                null,
                actor.is(Role.AGENT),
                paper.name(),
                paper.kind(),
                paper.bytes(),
                paper.pages(),
                () -> papers.open(paper),
                number -> papers.page(paper, number),
                Optional::empty);
    }

    /** A screenshot of an outside check: for the office of its case. */
    Optional<Seen> ofCheck(Actor actor, UUID id) {
        return outside.evidence(id, actor)
                .map(shot -> new Seen(
                        new Subject("outside-evidence", id.toString()),
                        null,
                        false,
                        shot.file().name(),
                        shot.file().kind(),
                        shot.file().bytes(),
                        shot.file().pages(),
                        () -> outside.open(shot),
                        number -> Optional.empty(),
                        Optional::empty));
    }

    /** A piece of evidence in the case of a breach: for the office of its district. */
    Optional<Seen> ofBreach(Actor actor, String no, long seq) {
        return breaches.evidence(no, seq, actor)
                .map(file -> new Seen(
                        new Subject("breach-evidence", no + "/" + seq),
                        null,
                        false,
                        file.name(),
                        file.kind(),
                        file.bytes(),
                        file.pages(),
                        () -> breaches.open(file),
                        number -> Optional.empty(),
                        Optional::empty));
    }

    /** The paper that came with a request for correction: for whoever made it, and for the office that decides. */
    Optional<Seen> ofCorrection(Actor actor, String no) {
        return corrections
                .find(no, actor)
                .flatMap(each -> Optional.ofNullable(each.said().proof())
                        .map(file -> new Seen(
                                new Subject("correction", no),
                                each.person(),
                                actor.is(Role.APPLICANT),
                                file.name(),
                                file.kind(),
                                file.bytes(),
                                file.pages(),
                                () -> corrections.open(file),
                                number -> Optional.empty(),
                                Optional::empty)));
    }

    /** The holder may ask who looked at his papers. */
    void note(Actor actor, Seen paper) {
        if (!paper.own()) {
            transaction.executeWithoutResult(status -> looks.carry(actor, paper.subject(), paper.person()));
        }
    }
}
