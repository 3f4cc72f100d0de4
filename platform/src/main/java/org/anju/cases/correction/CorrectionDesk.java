package org.anju.cases.correction;

import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.errand.Tell;
import org.anju.cases.outside.Screenshot;
import org.anju.materials.store.ContentStore;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.permits.PermitRegister;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 更正台: a request is received, looked at by a clerk or supervisor, and decided within fifteen working days (ADR 121). */
@Component
public class CorrectionDesk {

    /** Working days to decide in: this house's own choice, the law says 及时. */
    static final int DAYS = 15;

    private static final int MOST = 200;
    private static final List<Role> OFFICE = List.of(Role.CLERK, Role.SUPERVISOR);

    private final Corrections corrections;
    private final RecordChange record;
    private final CaseRegister cases;
    private final PermitRegister permits;
    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final ContentStore content;
    private final Tell tell;
    private final Trail trail;
    private final InstantSource clock;
    private final PolicyBook book;

    CorrectionDesk(
            Corrections corrections,
            RecordChange record,
            CaseRegister cases,
            PermitRegister permits,
            AssociationRegister associations,
            EmployerRegister employers,
            ContentStore content,
            Tell tell,
            Trail trail,
            InstantSource clock,
            PolicyBook book) {
        this.corrections = corrections;
        this.record = record;
        this.cases = cases;
        this.permits = permits;
        this.associations = associations;
        this.employers = employers;
        this.content = content;
        this.tell = tell;
        this.trail = trail;
        this.clock = clock;
        this.book = book;
    }

    /** His own for an applicant, the district's for clerks and supervisors; nobody else sees any. */
    public List<Correction> all(Actor actor) {
        return corrections.all(actor, MOST);
    }

    public Optional<Correction> find(String no, Actor actor) {
        return corrections.find(no, actor);
    }

    /** The paper that came with it, for whoever sees it. */
    public InputStream open(Screenshot proof) {
        return content.open(proof.sha256());
    }

    public Outcome file(Request request, Actor applicant) {
        UUID person = applicant.person();
        if (!applicant.is(Role.APPLICANT) || person == null || !his(request, person, applicant)) {
            return new Outcome.Absent();
        }
        Instant now = clock.instant();
        LocalDate today = Beijing.dateOf(now);
        var said = request.said();
        var made = new Correction(
                corrections.docket().next(today.getYear()),
                district(person, applicant),
                person,
                request.item(),
                request.which(),
                new Correction.Said(said.wrong().strip(), said.should().strip(), said.proof()),
                Correction.State.RECEIVED,
                now,
                book.days().plus(today, DAYS).date(),
                null,
                null,
                null,
                1);
        if (!corrections.add(made)) {
            return new Outcome.Refused(Refusal.of("cases.correction.already", null));
        }
        record(applicant, "correction.file", made, Map.of("item", made.item()));
        tell.person(person, "notices.correction.RECEIVED", mine(made), made.no(), made.lastDay());
        office(made, "notices.correction.FILED", made.no(), made.lastDay());
        return new Outcome.Done(made.no());
    }

    /** As long as it has not been decided. */
    public Outcome withdraw(String no, long version, Actor applicant) {
        Optional<Correction> found = applicant.is(Role.APPLICANT) ? find(no, applicant) : Optional.empty();
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        if (!corrections.docket().withdraw(no, version, clock.instant())) {
            return new Outcome.Stale();
        }
        record(applicant, "correction.withdraw", found.get(), Map.of());
        office(found.get(), "notices.correction.BACK", no);
        return new Outcome.Done(no);
    }

    public Outcome take(String no, long version, Actor officer) {
        Optional<Correction> found = handled(no, officer);
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        Correction correction = found.get();
        if (own(correction, officer)) {
            return new Outcome.Refused(Refusal.of("cases.correction.own", null));
        }
        if (!corrections.docket().take(no, version, officer, clock.instant())) {
            return new Outcome.Stale();
        }
        record(officer, "correction.take", correction, Map.of());
        tell.person(correction.person(), "notices.correction.TAKEN", mine(correction), no);
        return new Outcome.Done(no);
    }

    /** By whoever has taken it. A name or number is changed by it, in the same transaction. */
    public Outcome decide(String no, long version, Decided decided, Actor officer) {
        Optional<Correction> found = handled(no, officer);
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        Correction correction = found.get();
        Correction.Handler handler = correction.handler();
        if (handler != null && !handler.account().equals(officer.account()) || own(correction, officer)) {
            return new Outcome.Refused(Refusal.of("cases.correction.another", null));
        }
        if (correction.state() != Correction.State.LOOKING || correction.version() != version) {
            return new Outcome.Stale();
        }
        boolean changes = decided.corrected() && correction.item().ofPerson();
        Optional<Refusal> stopped = changes ? record.stopped(correction) : Optional.empty();
        if (stopped.isPresent()) {
            return new Outcome.Refused(stopped.get());
        }
        String before = changes ? record.carryOut(correction, officer) : null;
        if (!corrections.decide(no, version, decided, before, clock.instant())) {
            return new Outcome.Stale();
        }
        record(
                officer,
                "correction.decide",
                correction,
                Map.of("corrected", decided.corrected(), "item", correction.item()));
        tell.person(correction.person(), "notices.correction." + decided.state(), mine(correction), no);
        return new Outcome.Done(no);
    }

    /** His own request is not for him, should he be an officer. */
    public boolean own(Correction correction, Actor officer) {
        return correction.person().equals(officer.person());
    }

    /** A name or number of somebody whose permit bears it: a change of details is the way. */
    public boolean byChange(Correction correction) {
        return correction.item().ofPerson() && record.holds(correction);
    }

    private boolean his(Request request, UUID person, Actor applicant) {
        return switch (request.item()) {
            case CASE -> cases.view(request.which(), applicant).isPresent();
            case PERMIT ->
                permits.of(person, applicant).stream()
                        .anyMatch(each -> each.number().equals(request.which()));
            default -> true;
        };
    }

    private String district(UUID person, Actor applicant) {
        return associations
                .of(Actor.clock(), person)
                .map(Association::employer)
                .flatMap(each -> employers.employer(Actor.clock(), each))
                .map(Employer::district)
                .orElse(applicant.district());
    }

    private Optional<Correction> handled(String no, Actor officer) {
        return OFFICE.contains(officer.role()) ? find(no, officer) : Optional.empty();
    }

    private void office(Correction correction, String key, Object... args) {
        OFFICE.forEach(
                role -> tell.office(correction.district(), role, key, "/desk/corrections/" + correction.no(), args));
    }

    private static String mine(Correction correction) {
        return "/me/data/corrections/" + correction.no();
    }

    private void record(Actor actor, String act, Correction correction, Map<String, ?> evidence) {
        trail.record(actor.in(correction.district()), act, new Subject("correction", correction.no()), evidence);
    }
}
