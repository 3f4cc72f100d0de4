package org.anju.cases.past;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.breach.BreachRegister;
import org.anju.conduct.SelfCheckRegister;
import org.anju.parties.EmployerRegister;
import org.anju.permits.HoldingRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/** 往来册: what the office has had to do with a case's applicant and employer before, for whoever reviews the case. */
@Component
public class PastRegister {

    /** So many other cases are shown for one; where there are more, the page says so. */
    static final int TWINS = 20;

    private final CaseRegister cases;
    private final PastCases past;
    private final HoldingRegister permits;
    private final EmployerRegister employers;
    private final SelfCheckRegister selfChecks;
    private final BreachRegister breaches;
    private final InstantSource clock;

    PastRegister(
            CaseRegister cases,
            PastCases past,
            HoldingRegister permits,
            EmployerRegister employers,
            SelfCheckRegister selfChecks,
            BreachRegister breaches,
            InstantSource clock) {
        this.cases = cases;
        this.past = past;
        this.permits = permits;
        this.employers = employers;
        this.selfChecks = selfChecks;
        this.breaches = breaches;
        this.clock = clock;
    }

    /** For the office; nothing where the case is not there or not his. */
    public Optional<Past> of(String caseNo, Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? cases.view(caseNo, officer).map(view -> of(view, officer))
                : Optional.empty();
    }

    private Past of(CaseView view, Actor officer) {
        LocalDate today = Beijing.today(clock);
        String district = officer.district();
        UUID employer = view.employer();
        List<Twin> twins = past.twins(view.no(), view.person(), district, TWINS + 1);
        List<UnitCase> filings = employer == null ? List.of() : past.ofUnit(employer, district);
        return new Past(
                past.of(view.person(), view.no(), district),
                permits.all(view.person(), district, today),
                twins.stream().limit(TWINS).toList(),
                twins.size() > TWINS,
                employer == null
                        ? null
                        : employers.accreditation(employer, today).orElse(null),
                filings.stream()
                        .filter(UnitCase::stops)
                        .map(UnitCase::blockedAt)
                        .findFirst()
                        .orElse(null),
                filings,
                employer == null ? Map.of() : past.staff(employer, district),
                employer == null ? List.of() : selfChecks.of(officer, employer),
                breaches.about(employer, view.person(), officer),
                TwinDesk.may(view));
    }
}
