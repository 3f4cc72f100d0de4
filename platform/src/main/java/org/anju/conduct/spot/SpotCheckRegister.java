package org.anju.conduct.spot;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.anju.trail.TrailRegister;
import org.springframework.stereotype.Component;

/**
 * 抽查登记: freezes who may be drawn, draws with a seed that came later, and keeps what was found (G-4.8-2). Who is in the frame,
 * and who is told, the desk of the cases' room says.
 */
@Component
public class SpotCheckRegister {

    /** The act of the line whose head is the seed. */
    static final String FREEZE = "spot.freeze";

    private static final int MOST = 100;

    private final Spots spots;
    private final SpotChecks checks;
    private final Trail trail;
    private final TrailRegister heads;
    private final InstantSource clock;

    SpotCheckRegister(Spots spots, SpotChecks checks, Trail trail, TrailRegister heads, InstantSource clock) {
        this.spots = spots;
        this.checks = checks;
        this.trail = trail;
        this.heads = heads;
        this.clock = clock;
    }

    /** Announces a draw: frame and numbers cannot be changed from here on, and no seed is there yet. */
    public Outcome freeze(SpotFrame frame, int byChance, int byRisk, String purpose, Actor supervisor) {
        if (!supervisor.is(Role.SUPERVISOR)) {
            return new Outcome.Absent();
        }
        int drawn = byChance + byRisk;
        if (byChance < 0 || byRisk < 0 || drawn == 0 || drawn > frame.entries().size()) {
            return new Outcome.Refused(
                    Refusal.of("spot.toomany", "G-4.8-2", frame.entries().size()));
        }
        String no = spots.next(Beijing.today(clock).getYear());
        var spot = new Spot(
                no,
                supervisor.district(),
                purpose,
                byChance,
                byRisk,
                java.util.HexFormat.of().formatHex(frame.hash()),
                clock.instant(),
                supervisor.name(),
                null);
        spots.add(spot, frame, Objects.requireNonNull(supervisor.account()));
        trail.record(
                supervisor,
                FREEZE,
                new Subject("spot", no),
                Map.of("frame", spot.frameHash(), "chance", byChance, "risk", byRisk));
        return new Outcome.Done(no);
    }

    /** Draws, once the trail has sealed the freezing under a head: its hash is the seed, and nobody here chose it. */
    public Outcome draw(String no, Actor supervisor) {
        Optional<Spot> found = supervisor.is(Role.SUPERVISOR) ? spot(no, supervisor) : Optional.empty();
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        Spot spot = found.get();
        Optional<TrailRegister.Covering> head = heads.covering(FREEZE, new Subject("spot", no));
        if (head.isEmpty()) {
            return new Outcome.Refused(Refusal.of("spot.noseed", "G-4.8-2"));
        }
        var seed = new Spot.Seed(head.get().no(), head.get().hash(), clock.instant());
        if (!spots.seed(no, seed)) {
            return new Outcome.Stale();
        }
        int place = 0;
        for (SpotFrame.Drawn each : spots.frame(no).draw(seed.hash(), spot.byChance(), spot.byRisk())) {
            checks.add(spot, ++place, each, UUID.randomUUID(), clock.instant());
        }
        trail.record(
                supervisor,
                "spot.draw",
                new Subject("spot", no),
                Map.of("head", seed.head(), "seed", seed.hex(), "drawn", place));
        return new Outcome.Done(no);
    }

    /** What two officers found; once, for what was put right is said beside it. */
    public Outcome record(
            SpotCheck check, SpotCheck.Visit visit, UUID second, Map<SpotItem, SpotCheck.Seen> items, Actor clerk) {
        UUID visitor = Objects.requireNonNull(clerk.account());
        boolean whole = items.size() == SpotItem.values().length
                && items.values().stream()
                        .allMatch(each -> each.result() == SpotItem.Result.FITS || each.note() != null);
        LocalDate today = Beijing.today(clock);
        if (visitor.equals(second)) {
            return refused("spot.two");
        }
        if (!whole) {
            return refused("spot.whole");
        }
        if (visit.on().isAfter(today) || visit.on().isBefore(Beijing.dateOf(check.drawnAt()))) {
            return refused("spot.day");
        }
        if ((visit.followUp() == null) != (visit.followBy() == null)
                || visit.followBy() != null && !visit.followBy().isAfter(today)) {
            return refused("spot.follow");
        }
        if (!checks.visit(check.id(), check.version(), visit, visitor, second, items)) {
            return new Outcome.Stale();
        }
        long unfit = items.values().stream()
                .filter(each -> each.result() != SpotItem.Result.FITS)
                .count();
        return done(clerk, "spot.record", check, Map.of("unfit", unfit));
    }

    /** 陈述: once, before it is closed or after; whoever was checked is heard. */
    public Outcome state(SpotCheck check, String words, Actor agent) {
        return checks.state(check.id(), check.version(), words, clock.instant())
                ? done(agent, "spot.state", check, Map.of())
                : new Outcome.Stale();
    }

    /** What was put right. After the last day it still counts, and shows as late. */
    public Outcome answer(SpotCheck check, String words, Actor agent) {
        return checks.answer(check.id(), check.version(), words, clock.instant())
                ? done(agent, "spot.answer", check, Map.of())
                : new Outcome.Stale();
    }

    public Outcome close(SpotCheck check, String note, Actor clerk) {
        var closed = new SpotCheck.Closed(clock.instant(), clerk.name(), note);
        return checks.close(check.id(), check.version(), closed)
                ? done(clerk, "spot.close", check, Map.of())
                : new Outcome.Stale();
    }

    /** One of the officer's district. */
    public Optional<Spot> spot(String no, Actor officer) {
        return spots.find(no)
                .filter(spot -> officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                        && spot.district().equals(officer.district()));
    }

    /** What everybody may read: a draw that was made. The frame's names stay with the office; code and weight do not. */
    public Optional<Spot> published(String no) {
        return spots.find(no);
    }

    public List<Spot> published() {
        return spots.all(MOST);
    }

    public List<Spot> all(Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR) ? spots.all(officer, MOST) : List.of();
    }

    public SpotFrame frame(String no) {
        return spots.frame(no);
    }

    /** Whoever was drawn, in the order drawn. */
    public List<SpotCheck> drawn(String no) {
        return checks.of(no);
    }

    public Optional<SpotCheck> check(UUID id, Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? checks.find(id, officer.district())
                : Optional.empty();
    }

    /** What was drawn of this agent's employer, the newest first. Whether he acts, the caller has asked. */
    public List<SpotCheck> of(Actor agent) {
        UUID employer = agent.employer();
        return agent.is(Role.AGENT) && employer != null ? checks.ofEmployer(employer) : List.of();
    }

    /** Checks whose result points to a breach A to F, for whoever examines breaches (G-4.7-7 to -12). */
    public List<SpotCheck> pointing(Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.CLOCK)
                ? checks.pointing(officer.district())
                : List.of();
    }

    /** Of these employers, those of whom a check is not closed yet. */
    public Set<UUID> open(Collection<UUID> employers) {
        return employers.isEmpty() ? Set.of() : checks.open(employers);
    }

    /** Employers that have something to put right by that day or later, and have not said so. */
    public List<UUID> employersFollowing(LocalDate from) {
        return checks.followingFrom(from);
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(Refusal.of(key, "G-4.8-2"));
    }

    private Outcome done(Actor actor, String act, SpotCheck check, Map<String, ?> evidence) {
        trail.record(actor, act, new Subject("spot-check", check.id().toString()), evidence);
        return new Outcome.Done(check.id().toString());
    }
}
