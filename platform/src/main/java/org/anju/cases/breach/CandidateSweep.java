package org.anju.cases.breach;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.complaint.ComplaintRegister;
import org.anju.conduct.spot.SpotCheck;
import org.anju.conduct.spot.SpotCheckRegister;
import org.anju.parties.AgentRegister;
import org.anju.parties.LeaverRegister;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Party;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Jurisdiction;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 疑似违规查找: looks through what the house knows for signs of the breaches A to E, and gathers what complaints and spot checks point to. Whatever it finds waits for a person; the
 * same thing is found once.
 */
@Component
public class CandidateSweep {

    /** An agent's evidence of insurance at the employer that is older than this proves nothing any more (G-3.1.2-11); our own figure. */
    private static final int EVIDENCE_MONTHS = 12;

    private final Signs signs;
    private final Candidates candidates;
    private final LeaverRegister leavers;
    private final AgentRegister agents;
    private final ComplaintRegister complaints;
    private final SpotCheckRegister spots;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    CandidateSweep(
            Signs signs,
            Candidates candidates,
            LeaverRegister leavers,
            AgentRegister agents,
            ComplaintRegister complaints,
            SpotCheckRegister spots,
            Trail trail,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.signs = signs;
        this.candidates = candidates;
        this.leavers = leavers;
        this.agents = agents;
        this.complaints = complaints;
        this.spots = spots;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Looks in each district, as the clock and within its walls; answers how much was new. */
    public int everywhere() {
        return signs.districts().stream().mapToInt(this::within).sum();
    }

    private int within(String district) {
        Actor clock = new Actor(null, "clock", Role.CLOCK, null, null, district);
        return Jurisdiction.call(district, () -> run(clock));
    }

    /** Looks for the district of that actor; answers how much was new. */
    public int run(Actor actor) {
        LocalDate today = Beijing.today(clock);
        String district = actor.district();
        int found = 0;
        List<Candidate> all = Stream.of(
                        signs.mismatches(district).stream(),
                        signs.lapses(district, today.getYear()).stream(),
                        signs.sameFiles(district).stream(),
                        unproven(actor, today),
                        left(actor),
                        complained(),
                        checked(actor))
                .flatMap(each -> each)
                .toList();
        for (Candidate each : all) {
            Boolean fresh = transaction.execute(tx -> {
                boolean added = candidates.add(each, district);
                if (added) {
                    trail.record(
                            actor,
                            "breach.found",
                            new Subject("candidate", each.id().toString()),
                            java.util.Map.of(
                                    "kind", each.kind(), "clause", each.kind().clause()));
                }
                return added;
            });
            found += Boolean.TRUE.equals(fresh) ? 1 : 0;
        }
        return found;
    }

    /** D: he acts, and nothing recent shows that he is insured at the employer. */
    private Stream<Candidate> unproven(Actor actor, LocalDate today) {
        return agents.unproven(actor, today.minusMonths(EVIDENCE_MONTHS)).stream()
                .map(agent -> {
                    LocalDate on = agent.insuredOn();
                    return found(
                            BreachKind.D,
                            Party.EMPLOYER,
                            agent.employer(),
                            null,
                            "agent:" + agent.person() + ":" + agent.employer() + ":" + (on == null ? "none" : on),
                            on == null ? List.of("") : List.of(on.toString()),
                            null);
                });
    }

    /** E: released late or not at all. */
    private Stream<Candidate> left(Actor actor) {
        return leavers.overdue(actor, "").stream()
                .map(leaving -> found(
                        BreachKind.E,
                        Party.EMPLOYER,
                        leaving.employer(),
                        null,
                        "leaving:" + leaving.id(),
                        List.of(leaving.leftOn().toString(), leaving.lastDay().toString()),
                        "/desk/leavers"));
    }

    /** B: the office answered a complaint, and found that it points to a breach (G-4.7-8). */
    private Stream<Candidate> complained() {
        return complaints.pointing().stream()
                .map(each -> found(
                        BreachKind.B,
                        Party.EMPLOYER,
                        each.employer(),
                        null,
                        Candidate.COMPLAINT + ":" + each.no(),
                        List.of(each.no(), each.day().toString()),
                        "/desk/complaints/" + each.no()));
    }

    /** Whatever two officers saw at a spot check (G-4.8-2). */
    private Stream<Candidate> checked(Actor actor) {
        return spots.pointing(actor).stream().flatMap(this::checked);
    }

    private Stream<Candidate> checked(SpotCheck check) {
        SpotCheck.Visit visit = check.visit();
        String letter = visit == null ? null : visit.pointsTo();
        return letter == null
                ? Stream.of()
                : Stream.of(found(
                        BreachKind.valueOf(letter),
                        Party.EMPLOYER,
                        check.employer(),
                        null,
                        Candidate.SPOT + ":" + check.id(),
                        List.of(check.no()),
                        "/desk/spot/checks/" + check.id()));
    }

    private Candidate found(
            BreachKind kind,
            Party party,
            @Nullable UUID employer,
            @Nullable UUID person,
            String mark,
            List<Object> facts,
            @Nullable String link) {
        return new Candidate(
                UUID.randomUUID(), kind, party, employer, person, mark, clock.instant(), facts, link, null);
    }
}
