package org.anju.cases.retention;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.parties.KeptRegister;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 保全台: a supervisor lets nothing of somebody be erased, and lets it go again, each with a reason (ADR 122). */
@Component
public class PreservationDesk {

    /** Letters of a reason, at most. */
    public static final int LONGEST = 300;

    /** And at least. */
    public static final int SHORTEST = 5;

    private static final int MOST = 200;

    private final Preservations preservations;
    private final KeptRegister kept;
    private final CaseRegister cases;
    private final PermitRegister permits;
    private final Trail trail;
    private final InstantSource clock;

    PreservationDesk(
            Preservations preservations,
            KeptRegister kept,
            CaseRegister cases,
            PermitRegister permits,
            Trail trail,
            InstantSource clock) {
        this.preservations = preservations;
        this.kept = kept;
        this.cases = cases;
        this.permits = permits;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that stand in his district, the newest first. */
    public List<Preservation> standing(Actor supervisor) {
        return supervisor.is(Role.SUPERVISOR) ? preservations.standing(supervisor.district(), MOST) : List.of();
    }

    /** Of the district, also where it has been lifted. */
    public Optional<Preservation> find(UUID id, Actor supervisor) {
        return supervisor.is(Role.SUPERVISOR) ? preservations.find(id, supervisor.district()) : Optional.empty();
    }

    /** @param ref the number of a case or permit of his, as far as this supervisor may see it */
    public Outcome place(String ref, String why, Actor supervisor) {
        if (!supervisor.is(Role.SUPERVISOR)) {
            return new Outcome.Absent();
        }
        Optional<UUID> person = cases.view(ref, supervisor)
                .map(CaseView::person)
                .or(() -> permits.find(ref, supervisor).map(Permit::person));
        if (person.isEmpty()) {
            return new Outcome.Refused(Refusal.of("cases.retention.unknown", null));
        }
        // who is being erased just now is not held any more
        if (!kept.hold(person.get())) {
            return new Outcome.Refused(Refusal.of("cases.retention.gone", null));
        }
        var made =
                new Preservation(UUID.randomUUID(), person.get(), ref, why.strip(), clock.instant(), supervisor.name());
        if (!preservations.add(made, supervisor)) {
            return new Outcome.Refused(Refusal.of("cases.retention.already", null));
        }
        record(supervisor, "preservation.place", made);
        return new Outcome.Done(made.id().toString());
    }

    public Outcome lift(UUID id, String why, Actor supervisor) {
        Optional<Preservation> found = find(id, supervisor);
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        if (!preservations.lift(id, why.strip(), supervisor, clock.instant())) {
            return new Outcome.Stale();
        }
        record(supervisor, "preservation.lift", found.get());
        return new Outcome.Done(id.toString());
    }

    /** The reason is not on the trail: it is somebody's own words, and the trail stays. */
    private void record(Actor actor, String act, Preservation of) {
        trail.record(actor, act, new Subject("person", of.person().toString()), Map.of("ref", of.ref()));
    }
}
