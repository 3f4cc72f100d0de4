package org.anju.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.materials.Attachment;
import org.anju.materials.MaterialRegister;
import org.anju.materials.PassportRegister;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.value.PermitNo;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** 收件: collects what a person's submission would consist of, from the rooms below. */
@Component
class Intake {

    private final PersonRegister persons;
    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final MaterialRegister materials;
    private final PassportRegister passports;
    private final PermitRegister permits;
    private final Submissions submissions;
    private final PolicyBook book;

    Intake(
            PersonRegister persons,
            AssociationRegister associations,
            EmployerRegister employers,
            MaterialRegister materials,
            PassportRegister passports,
            PermitRegister permits,
            Submissions submissions,
            PolicyBook book) {
        this.book = book;
        this.persons = persons;
        this.associations = associations;
        this.employers = employers;
        this.materials = materials;
        this.passports = passports;
        this.permits = permits;
        this.submissions = submissions;
    }

    /**
     * Read as the office itself reads, whoever set the case moving: he has been found to be allowed to.
     *
     * @param row the case they belong to, where there is one
     */
    Papers papers(UUID person, Kind kind, Optional<CaseRow> row, LocalDate today) {
        LocalDate on = row.flatMap(this::judgedOn).orElse(today);
        Actor office = Actor.clock();
        Optional<Association> association = associations.of(office, person).filter(Association::confirmed);
        Optional<Employer> employer = association.flatMap(each -> employers.employer(office, each.employer()));
        List<Attachment> files = materials.list(office, person);
        UUID firm = employer.map(Employer::id).orElse(null);
        return new Papers(
                kind,
                kind == Kind.NEW ? Holding.NONE : holding(person),
                persons.profile(office, person, on).orElseThrow(),
                association,
                employer,
                firm == null ? Standing.NONE : employers.standing(firm),
                firm == null ? List.of() : employers.agents(firm),
                files,
                passports.sightings(files.stream().map(Attachment::id).toList()),
                passports.reasons(office, person),
                today,
                row.map(each -> submissions.measuredOn(each.no(), today, book.pack(today)))
                        .orElse(Map.of()),
                book.on(on).orElseThrow());
    }

    /** The district whose office a person's case is for: that of his employer, or of his permit, or else his account's. */
    String district(UUID person, Actor applicant) {
        Actor office = Actor.clock();
        return associations
                .of(office, person)
                .flatMap(each -> employers.employer(office, each.employer()))
                .map(Employer::district)
                .or(() -> permits.live(person).map(permit -> new PermitNo(permit.number()).district()))
                .orElse(applicant.district());
    }

    private Holding holding(UUID person) {
        Optional<Permit> permit = permits.live(person);
        return new Holding(
                permit,
                permit.map(Permit::detailsCase).flatMap(submissions::last).map(Submission::dossier));
    }

    /** A supplement completes an application and is judged by the day of that; a new submission by its own. */
    private Optional<LocalDate> judgedOn(CaseRow row) {
        return row.state() == State.SUPPLEMENT
                ? submissions.round(row.no(), row.round()).map(Submission::on)
                : Optional.empty();
    }
}
