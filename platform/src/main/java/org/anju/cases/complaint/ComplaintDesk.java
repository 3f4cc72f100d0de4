package org.anju.cases.complaint;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.errand.Tell;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 投诉台: received, looked at by a supervisor who had no hand in it, answered within fifteen working days (ADR 113). */
@Component
public class ComplaintDesk {

    /** Working days to answer in: this house's own choice, the guide is silent. */
    static final int DAYS = 15;

    private static final int MOST = 200;

    private final Complaints complaints;
    private final CaseRegister cases;
    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final Tell tell;
    private final Trail trail;
    private final InstantSource clock;
    private final PolicyBook book;

    ComplaintDesk(
            Complaints complaints,
            CaseRegister cases,
            AssociationRegister associations,
            EmployerRegister employers,
            Tell tell,
            Trail trail,
            InstantSource clock,
            PolicyBook book) {
        this.complaints = complaints;
        this.cases = cases;
        this.associations = associations;
        this.employers = employers;
        this.tell = tell;
        this.trail = trail;
        this.clock = clock;
        this.book = book;
    }

    /** His own for an applicant, the district's for a supervisor; nobody else sees any. */
    public List<Complaint> all(Actor actor) {
        return complaints.all(actor, MOST);
    }

    public Optional<Complaint> find(String no, Actor actor) {
        return complaints.find(no, actor);
    }

    public Outcome file(Wish wish, Actor applicant) {
        UUID person = applicant.person();
        if (!applicant.is(Role.APPLICANT) || person == null) {
            return new Outcome.Absent();
        }
        Optional<CaseView> concerned = Optional.ofNullable(wish.caseNo()).flatMap(no -> cases.view(no, applicant));
        if (wish.caseNo() != null && concerned.isEmpty()) {
            return new Outcome.Absent();
        }
        Optional<Employer> employer = concerned
                .map(CaseView::employer)
                .or(() -> associations.of(Actor.clock(), person).map(Association::employer))
                .flatMap(each -> employers.employer(Actor.clock(), each));
        boolean ofEmployer = wish.about() == Complaint.About.EMPLOYER;
        if (ofEmployer && employer.isEmpty()) {
            return new Outcome.Refused(Refusal.of("cases.complaint.employer", "G-4.7-8"));
        }
        Instant now = clock.instant();
        LocalDate today = Beijing.dateOf(now);
        var complaint = new Complaint(
                complaints.docket().next(today.getYear()),
                employer.map(Employer::district).orElse(applicant.district()),
                person,
                wish.about(),
                ofEmployer ? employer.get().id() : null,
                wish.caseNo(),
                wish.what().strip(),
                wish.wish().strip(),
                ofEmployer && wish.named(),
                Complaint.State.RECEIVED,
                now,
                book.days().plus(today, DAYS).date(),
                null,
                null,
                null,
                1);
        complaints.add(complaint);
        record(applicant, "complaint.file", complaint, Map.of("about", wish.about()));
        tell.person(person, "notices.complaint.RECEIVED", mine(complaint), complaint.no(), complaint.lastDay());
        tell.office(
                complaint.district(),
                Role.SUPERVISOR,
                "notices.complaint.FILED",
                "/desk/complaints/" + complaint.no(),
                complaint.no(),
                complaint.lastDay());
        return new Outcome.Done(complaint.no());
    }

    /** As long as it has not been answered. */
    public Outcome withdraw(String no, long version, Actor applicant) {
        Optional<Complaint> found = applicant.is(Role.APPLICANT) ? find(no, applicant) : Optional.empty();
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        if (!complaints.docket().withdraw(no, version, clock.instant())) {
            return new Outcome.Stale();
        }
        record(applicant, "complaint.withdraw", found.get(), Map.of());
        tell.office(found.get().district(), Role.SUPERVISOR, "notices.complaint.BACK", "/desk/complaints/" + no, no);
        return new Outcome.Done(no);
    }

    public Outcome take(String no, long version, Actor officer) {
        Optional<Complaint> found = handled(no, officer);
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        Complaint complaint = found.get();
        if (recused(complaint, officer)) {
            return new Outcome.Refused(Refusal.of("cases.complaint.recused", null));
        }
        if (!complaints.docket().take(no, version, officer, clock.instant())) {
            return new Outcome.Stale();
        }
        record(officer, "complaint.take", complaint, Map.of());
        tell.person(complaint.person(), "notices.complaint.TAKEN", mine(complaint), no);
        return new Outcome.Done(no);
    }

    /** By whoever has taken it. */
    public Outcome answer(String no, long version, Complaint.Answer answer, Actor officer) {
        Optional<Complaint> found = handled(no, officer);
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        Complaint complaint = found.get();
        Complaint.Handler handler = complaint.handler();
        if (handler != null && !handler.account().equals(officer.account()) || recused(complaint, officer)) {
            return new Outcome.Refused(Refusal.of("cases.complaint.another", null));
        }
        if (answer.pointsToBreach() && complaint.about() != Complaint.About.EMPLOYER) {
            return new Outcome.Refused(Refusal.of("cases.complaint.breach", "G-4.7-8"));
        }
        var said = new Complaint.Answer(answer.text().strip(), answer.pointsToBreach());
        if (!complaints.answer(no, version, said, clock.instant())) {
            return new Outcome.Stale();
        }
        record(officer, "complaint.answer", complaint, Map.of("breach", answer.pointsToBreach()));
        tell.person(complaint.person(), "notices.complaint.ANSWERED", mine(complaint), no);
        return new Outcome.Done(no);
    }

    /** Whoever took part in the case, and the complainant himself, does not look at what is said of it. */
    public boolean recused(Complaint complaint, Actor officer) {
        String caseNo = complaint.caseNo();
        return complaint.person().equals(officer.person())
                || complaint.about() == Complaint.About.OFFICE
                        && caseNo != null
                        && complaints.tookPart(caseNo, officer);
    }

    private Optional<Complaint> handled(String no, Actor officer) {
        return officer.is(Role.SUPERVISOR) ? find(no, officer) : Optional.empty();
    }

    private static String mine(Complaint complaint) {
        return "/me/complaints/" + complaint.no();
    }

    private void record(Actor actor, String act, Complaint complaint, Map<String, ?> evidence) {
        trail.record(actor.in(complaint.district()), act, new Subject("complaint", complaint.no()), evidence);
    }
}
