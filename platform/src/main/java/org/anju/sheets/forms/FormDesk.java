package org.anju.sheets.forms;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.FilingRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.filing.Filing;
import org.anju.sheets.Printed;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 表样台: hands out the papers to be stamped and signed by hand, filled in with what the platform knows now. A page is set
 * outside any transaction; that it was printed leaves a line.
 */
@Component
public class FormDesk {

    private final FilingRegister filings;
    private final EmployerRegister employers;
    private final PersonRegister persons;
    private final AssociationRegister associations;
    private final FormPrinter printer;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    FormDesk(
            FilingRegister filings,
            EmployerRegister employers,
            PersonRegister persons,
            AssociationRegister associations,
            FormPrinter printer,
            Trail trail,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.filings = filings;
        this.employers = employers;
        this.persons = persons;
        this.associations = associations;
        this.printer = printer;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Annex 1, 2 or 3 of the employer this agent acts for today; empty for anybody else. */
    public Optional<Printed> annex(Actor agent, FormKind kind) {
        UUID employer = agent.employer();
        if (kind == FormKind.DECLARATION || employer == null || !employers.acts(agent)) {
            return Optional.empty();
        }
        Optional<Filing> filing = filings.filing(agent, employer);
        Instant now = clock.instant();
        Optional<Printed> printed = filing.map(each -> printer.annex(kind, each, now));
        printed.ifPresent(each -> line(agent, kind, "employer", employer, each, hash(filing.orElseThrow())));
        return printed;
    }

    /** The declaration of this applicant; empty for anybody else. */
    public Optional<Printed> declaration(Actor applicant) {
        UUID person = applicant.person();
        if (!applicant.is(Role.APPLICANT) || person == null) {
            return Optional.empty();
        }
        Optional<Profile> profile = persons.profile(applicant, person);
        Instant now = clock.instant();
        Optional<Printed> printed = profile.map(
                each -> printer.declaration(each, employer(applicant).orElse(null), now));
        printed.ifPresent(each -> line(applicant, FormKind.DECLARATION, "person", person, each, Map.of()));
        return printed;
    }

    /** The employer he is with or has asked. */
    private Optional<String> employer(Actor applicant) {
        return associations
                .of(applicant, java.util.Objects.requireNonNull(applicant.person()))
                .filter(Association::live)
                .flatMap(association -> employers.employer(applicant, association.employer()))
                .map(Employer::name);
    }

    private static Map<String, String> hash(Filing filing) {
        return Map.of("sha256", filing.hash());
    }

    private void line(
            Actor actor, FormKind kind, String subject, UUID id, Printed printed, Map<String, String> evidence) {
        Map<String, String> all = new HashMap<>(evidence);
        all.put("form", kind.slug());
        all.put("printed", String.valueOf(printed instanceof Printed.Pdf));
        transaction.executeWithoutResult(
                status -> trail.record(actor, "form.print", new Subject(subject, id.toString()), all));
    }
}
