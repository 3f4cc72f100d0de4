package org.anju.cases.second;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.errand.Tell;
import org.anju.cases.flow.State;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 复看台: another clerk says whether he would recommend the same. It moves no case: what his opinion means, the approver
 * decides; until it is there he decides nothing (the guard {@code SECOND_LOOK}).
 */
@Component
public class SecondLookDesk {

    /** The longest list anybody reads. */
    private static final int MOST = 50;

    private static final int RUNS = 20;

    private final SecondLooks looks;
    private final CaseRegister cases;
    private final Tell tell;
    private final Trail trail;
    private final InstantSource clock;

    SecondLookDesk(SecondLooks looks, CaseRegister cases, Tell tell, Trail trail, InstantSource clock) {
        this.looks = looks;
        this.cases = cases;
        this.tell = tell;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the office may see of the draw of a case. */
    public Optional<SecondLook> of(String caseNo, Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? cases.view(caseNo, officer).flatMap(view -> looks.of(view.no()))
                : Optional.empty();
    }

    /** Cases that wait for a second look, the oldest first. */
    public List<CaseView> waiting(Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? looks.waiting(officer.district(), MOST).stream()
                        .flatMap(no -> cases.view(no, officer).stream())
                        .toList()
                : List.of();
    }

    /** Whether this officer may look now. */
    public boolean may(CaseView view, Actor officer) {
        return officer.is(Role.CLERK)
                && view.state() == State.APPROVAL
                && !view.person().equals(officer.person())
                && looks.of(view.no())
                        .filter(SecondLook::waits)
                        .filter(look -> !looks.recommender(look).equals(officer.hand()))
                        .isPresent();
    }

    public Outcome look(String caseNo, boolean agrees, @Nullable String note, Actor officer) {
        Optional<CaseView> view = officer.is(Role.CLERK) ? cases.view(caseNo, officer) : Optional.empty();
        Optional<SecondLook> look = view.flatMap(each -> looks.of(each.no())).filter(SecondLook::drawn);
        if (view.isEmpty() || look.isEmpty()) {
            return new Outcome.Absent();
        }
        if (view.get().state() != State.APPROVAL || !look.get().waits()) {
            return new Outcome.Stale();
        }
        if (!may(view.get(), officer)) {
            return new Outcome.Refused(Refusal.of("cases.second.same", "G-3.2.3-7"));
        }
        if (!agrees && note == null) {
            return new Outcome.Refused(Refusal.of("cases.second.note", null));
        }
        if (!looks.looked(look.get(), agrees, note, officer.hand(), officer.name(), clock.instant())) {
            return new Outcome.Stale();
        }
        trail.record(officer, "second.look", new Subject("case", caseNo), Map.of("agrees", agrees));
        tell.about(caseNo)
                .office(
                        officer.district(),
                        Role.APPROVER,
                        agrees ? "notices.second.AGREES" : "notices.second.DISAGREES",
                        "/desk/cases/" + caseNo,
                        caseNo);
        return new Outcome.Done(caseNo);
    }

    /** One of so many is drawn in that officer's district; 0 where none. */
    public int every(Actor officer) {
        return looks.every(officer.district());
    }

    /** The last runs, for the supervisor alone, the newest first. */
    public List<Draw> draws(Actor supervisor) {
        return supervisor.is(Role.SUPERVISOR) ? looks.draws(supervisor.district(), RUNS) : List.of();
    }

    /** Sets how many recommendations make a run, 0 for none; a run that has begun with another number ends there. */
    public Outcome rule(int every, Actor supervisor) {
        if (!supervisor.is(Role.SUPERVISOR)) {
            return new Outcome.Absent();
        }
        if (every != 0 && (every < 2 || every > 1000)) {
            return new Outcome.Refused(Refusal.of("cases.second.every", null));
        }
        looks.rule(supervisor.district(), every, clock.instant(), supervisor.name());
        trail.record(supervisor, "second.rule", new Subject("draw", supervisor.district()), Map.of("every", every));
        return new Outcome.Done(supervisor.district());
    }
}
