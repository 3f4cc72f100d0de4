package org.anju.cases.late;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.clock.ClockView;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.errand.Tell;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 超期台: lists what is past its twenty working days, and lets the office say why: whoever waits reads it at once. */
@Component
public class LateDesk {

    /** The longest list anybody reads; the longest overdue come first. */
    public static final int MOST = 100;

    private final LateReasons reasons;
    private final CaseRegister cases;
    private final EmployerCaseRegister employers;
    private final Tell tell;
    private final Trail trail;
    private final InstantSource clock;

    LateDesk(
            LateReasons reasons,
            CaseRegister cases,
            EmployerCaseRegister employers,
            Tell tell,
            Trail trail,
            InstantSource clock) {
        this.reasons = reasons;
        this.cases = cases;
        this.employers = employers;
        this.tell = tell;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the office of the district, the longest overdue first. */
    public List<LateCase> all(Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? reasons.all(officer.district(), MOST).stream()
                        .flatMap(late -> late(late, officer).stream())
                        .toList()
                : List.of();
    }

    public Optional<LateCase> of(String no, Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? reasons.find(no, officer.district()).flatMap(late -> late(late, officer))
                : Optional.empty();
    }

    /** What the office said last; whoever asks has been shown the case. */
    public Optional<LateReason> said(String no) {
        return reasons.of(no);
    }

    /** Keeps why it is late and tells whoever waits; said again, the later one counts. */
    public Outcome say(String no, LateReason.Why why, String said, Actor officer) {
        Optional<LateReasons.Late> late =
                officer.is(Role.CLERK, Role.APPROVER) ? reasons.find(no, officer.district()) : Optional.empty();
        if (late.isEmpty()) {
            return new Outcome.Absent();
        }
        Optional<Outcome> told = late.get().employer()
                ? employers.view(no, officer).map(view -> told(view, said))
                : cases.view(no, officer)
                        .filter(view -> !view.person().equals(officer.person()))
                        .map(view -> told(view, said));
        told.ifPresent(done -> {
            reasons.add(late.get(), why, said, officer, clock.instant());
            trail.record(
                    officer,
                    "overdue.reason",
                    new Subject(late.get().employer() ? "employer-case" : "case", no),
                    Map.of("why", why));
        });
        return told.orElseGet(Outcome.Absent::new);
    }

    private Outcome told(CaseView view, String said) {
        tell.about(view.no()).person(view.person(), "notices.overdue.PERSON", "/me/case", view.no(), said);
        return new Outcome.Done(view.no());
    }

    private Outcome told(EmployerCaseView view, String said) {
        tell.about(view.no()).agents(view.employer(), "notices.overdue.AGENTS", "/firm/filing", view.no(), said);
        return new Outcome.Done(view.no());
    }

    private Optional<LateCase> late(LateReasons.Late late, Actor officer) {
        return late.employer()
                ? employers.view(late.no(), officer).flatMap(view -> late(late, view.employerName(), view.clock()))
                : cases.view(late.no(), officer).flatMap(view -> late(late, view.personName(), view.clock()));
    }

    private Optional<LateCase> late(LateReasons.Late late, String name, @Nullable ClockView clock) {
        return clock == null
                ? Optional.empty()
                : Optional.of(new LateCase(
                        late.no(),
                        late.employer(),
                        name,
                        clock.due(),
                        Math.max(0, -clock.left()),
                        reasons.of(late.no()).orElse(null)));
    }
}
