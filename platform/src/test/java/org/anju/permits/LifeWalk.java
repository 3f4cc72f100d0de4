package org.anju.permits;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.anju.policy.permit.Term;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Walks permits of a few people at random: every act of the table, by right hands and wrong ones, days passing between, the
 * clock's sweep at times late. After each act every day of the permit is held against {@link LifeOracle}, and the rows
 * against what they must be whatever happened.
 */
public final class LifeWalk {

    /** What can be tried; the register is asked for each whether or not it is the time for it. */
    private enum Try {
        ISSUE,
        SUSPEND,
        RESTORE,
        RENEW,
        EXPIRE,
        CANCEL,
        ACCOMPANY,
        DESCRIBE
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final List<Role> HANDS =
            List.of(Role.APPLICANT, Role.AGENT, Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.CLOCK);

    private final Database database;
    private final Random random;
    private final CompanionRows companions;
    private final Permits permits;
    private final Periods periods;
    private final PermitRegister register;
    private final LifeRegister life;
    private final LifeLaws laws;
    private final List<UUID> people =
            IntStream.range(0, 4).mapToObj(n -> new UUID(7, n)).toList();
    private final Map<UUID, List<LifeOracle>> known = new LinkedHashMap<>();
    private final Map<Try, Integer> done = new EnumMap<>(Try.class);
    private final List<String> findings = new ArrayList<>();
    private int cases;
    private int refused;

    public LifeWalk(Database database, long seed) {
        this.database = database;
        this.random = new Random(seed);
        this.companions = new CompanionRows(database.jdbc(), Ring.vault());
        this.permits = new Permits(database.jdbc(), companions);
        this.periods = new Periods(database.jdbc());
        Trail trail = new Trail(database.jdbc(), database.clock());
        this.register = new PermitRegister(permits, periods, companions, trail, database.clock());
        this.life = new LifeRegister(permits, periods, companions, trail, database.clock());
        this.laws = new LifeLaws(database.jdbc());
        people.forEach(person -> known.put(person, new ArrayList<>()));
    }

    /**
     * What came of it.
     *
     * @param done how often each kind of act was done
     * @param refused how often one was not, as it should not be
     * @param findings what was not as it should be, each a sentence
     */
    public record Figures(Map<String, Integer> done, int refused, int permits, List<String> findings) {

        public Figures and(Figures other) {
            var all = new LinkedHashMap<>(done);
            other.done.forEach((act, times) -> all.merge(act, times, Integer::sum));
            var both = new ArrayList<>(findings);
            both.addAll(other.findings);
            return new Figures(all, refused + other.refused, permits + other.permits, both);
        }
    }

    public Figures walk(int acts) {
        for (int i = 0; i < acts; i++) {
            pass();
            UUID person = people.get(random.nextInt(people.size()));
            Try what = Try.values()[random.nextInt(Try.values().length)];
            String before = laws.rows(person);
            boolean did = attempt(what, person);
            if (did) {
                done.merge(what, 1, Integer::sum);
            } else {
                refused++;
                expect(before.equals(laws.rows(person)), "%s was refused on %s and left something", what, today());
            }
            newest(person).ifPresent(permit -> compare(permit, today().minusDays(90)));
            laws.broken(person).forEach(each -> findings.add(each + " after " + what + " on " + today()));
        }
        known.values().forEach(all -> all.forEach(permit -> compare(permit, FIRST)));
        var acted = new LinkedHashMap<String, Integer>();
        done.forEach((act, times) -> acted.put(act.name(), times));
        int issued = known.values().stream().mapToInt(List::size).sum();
        return new Figures(acted, refused, issued, List.copyOf(findings));
    }

    /** Mostly a few days, at times none, at times to the very end of somebody's term or the day beside it. */
    private void pass() {
        int kind = random.nextInt(10);
        if (kind < 3) {
            return;
        }
        if (kind < 9) {
            database.clock().advance(Duration.ofDays(random.nextInt(15)));
            return;
        }
        newest(people.get(random.nextInt(people.size())))
                .map(permit -> permit.to.plusDays(random.nextInt(3) - 1))
                .filter(day -> day.isAfter(today()))
                .ifPresent(day -> database.clock().set(day, java.time.LocalTime.of(9, 0)));
    }

    private boolean attempt(Try what, UUID person) {
        Optional<LifeOracle> newest = newest(person);
        if (what == Try.ISSUE) {
            return issue(person);
        }
        if (what == Try.EXPIRE) {
            return expire();
        }
        if (newest.isEmpty()) {
            return false;
        }
        // now and then an old permit of his, to which nothing may happen any more
        List<LifeOracle> all = all(person);
        LifeOracle permit = random.nextInt(5) == 0 ? all.get(random.nextInt(all.size())) : newest.get();
        return switch (what) {
            case SUSPEND -> suspend(newest.get());
            case RESTORE -> restore(permit);
            case RENEW -> renew(permit);
            case CANCEL -> cancel(permit);
            case ACCOMPANY -> accompany(permit);
            case DESCRIBE -> describe(permit);
            case ISSUE, EXPIRE -> throw new IllegalArgumentException();
        };
    }

    private boolean issue(UUID person) {
        LocalDate end = contractEnd(today());
        List<Companion> children = children();
        boolean free = all(person).stream().noneMatch(permit -> held(permit, today()));
        Optional<Permit> issued = tried(() -> register.issue(
                new Grant(person, UUID.randomUUID(), nextCase(), Actor.YANQING, today(), end, children),
                hand(Role.APPROVER, person)));
        boolean due = free && Term.of(today(), end).isPresent();
        expect(issued.isPresent() == due, "issued on %s: %s, contract to %s", today(), issued, end);
        issued.ifPresent(permit -> all(person).add(new LifeOracle(permit)));
        return issued.isPresent();
    }

    /** Any day from that one on: a live permit always has its last days before it. */
    private static boolean held(LifeOracle permit, LocalDate from) {
        return permit.held(from) || permit.held(permit.to) && !permit.to.isBefore(from);
    }

    private boolean suspend(LifeOracle permit) {
        boolean due =
                permit.on(today()) == PermitStatus.IN_FORCE && permit.on(today().plusDays(1)) == PermitStatus.IN_FORCE;
        Optional<Suspension> suspended = tried(() -> life.suspend(permit.person, hand(Role.AGENT, permit.person)));
        expect(suspended.isPresent() == due, "%s suspended on %s: %s", permit.number, today(), suspended);
        suspended.ifPresent(each -> permit.suspend(today()));
        return suspended.isPresent();
    }

    private boolean restore(LifeOracle permit) {
        boolean due = permit.suspendedAhead(today()) && !permit.to.isBefore(today());
        Optional<Permit> restored = tried(() -> Optional.of(
                life.restore(permit.number, UUID.randomUUID(), nextCase(), hand(Role.APPROVER, permit.person))));
        expect(restored.isPresent() == due, "%s restored on %s: %s", permit.number, today(), restored);
        restored.ifPresent(each -> permit.restore(today()));
        return restored.isPresent();
    }

    private boolean renew(LifeOracle permit) {
        LocalDate old = permit.to;
        LocalDate end = contractEnd(old);
        boolean right = permit.on(permit.to) == PermitStatus.IN_FORCE;
        boolean another = all(permit.person).stream().anyMatch(each -> each != permit && held(each, today()));
        LocalDate three = old.plusDays(1).plusYears(3).minusDays(1);
        LocalDate until = end == null || end.isAfter(three) ? three : end;
        boolean due = right && !another && until.isAfter(old) && !until.isBefore(today());
        Optional<Permit> renewed =
                tried(() -> life.renew(permit.number, end, nextCase(), hand(Role.APPROVER, permit.person)));
        expect(
                renewed.isPresent() == due,
                "%s to %s renewed on %s by a contract to %s: %s",
                permit.number,
                old,
                today(),
                end,
                renewed);
        renewed.ifPresent(each -> {
            permit.renew(today(), until);
            expect(each.to().equals(until), "%s ends on %s and not %s", permit.number, each.to(), until);
        });
        return renewed.isPresent();
    }

    private boolean cancel(LifeOracle permit) {
        Role role = HANDS.get(random.nextInt(HANDS.size()));
        Life.Ground ground = Life.Ground.values()[random.nextInt(Life.Ground.values().length)];
        boolean due = permit.held(today()) && ground.by() == role;
        boolean cancelled = tried(() -> life.cancel(permit.number, ground, hand(role, permit.person))
                        ? Optional.of(true)
                        : Optional.<Boolean>empty())
                .isPresent();
        expect(
                cancelled == due,
                "%s cancelled on %s by %s for %s: %s",
                permit.number,
                today(),
                role,
                ground,
                cancelled);
        if (cancelled) {
            permit.cancel(today());
        }
        return cancelled;
    }

    private boolean expire() {
        boolean any = false;
        while (tried(() -> life.nextDue(List.of()).filter(due -> life.expire(due.number(), Actor.clock())))
                .isPresent()) {
            any = true;
        }
        return any;
    }

    /** Which permits have companions and details changed is the guards' matter; here only of one that is held. */
    private boolean accompany(LifeOracle permit) {
        if (!permit.held(today())) {
            return false;
        }
        List<Companion> children = children();
        database.transactions()
                .executeWithoutResult(
                        tx -> life.accompany(permit.number, children, nextCase(), hand(Role.APPROVER, permit.person)));
        permit.accompany(today(), children.stream().map(Companion::name).toList());
        return true;
    }

    private boolean describe(LifeOracle permit) {
        if (!permit.held(today())) {
            return false;
        }
        String no = nextCase();
        database.transactions()
                .executeWithoutResult(tx -> life.describe(permit.number, no, hand(Role.APPROVER, permit.person)));
        expect(
                permits.lock(permit.number).orElseThrow().detailsCase().equals(no),
                "details of %s are not those of %s",
                permit.number,
                no);
        return true;
    }

    // ---- what must be so

    /** Every day from that one to after the last, and who came along on some of them. */
    private void compare(LifeOracle permit, LocalDate since) {
        Map<LocalDate, PermitStatus> days = laws.days(permit.number, since, permit.to.plusDays(30));
        days.forEach((day, is) -> expect(
                permit.on(day) == is, "%s is %s on %s and was to be %s", permit.number, is, day, permit.on(day)));
        for (LocalDate day : List.of(
                permit.from.minusDays(1),
                permit.from,
                today().minusDays(1),
                today(),
                today().plusDays(1),
                permit.to,
                permit.to.plusDays(1),
                permit.from.plusDays(random.nextInt(300)))) {
            Optional<PermitStatus> asked = register.statusOn(permit.number, day);
            expect(
                    asked.equals(Optional.of(permit.on(day))),
                    "asked on %s, %s is %s on %s and was to be %s",
                    today(),
                    permit.number,
                    asked,
                    day,
                    permit.on(day));
            List<String> along = companions.on(permit.number, day).stream()
                    .map(Companion::name)
                    .toList();
            expect(
                    along.equals(permit.companionsOn(day)),
                    "with %s came %s on %s and were to be %s",
                    permit.number,
                    along,
                    day,
                    permit.companionsOn(day));
        }
        Permit now = permits.lock(permit.number).orElseThrow();
        expect(
                now.from().equals(permit.from) && now.to().equals(permit.to),
                "%s runs from %s to %s and was to from %s to %s",
                permit.number,
                now.from(),
                now.to(),
                permit.from,
                permit.to);
        expect(
                laws.terms(permit.number) == permit.terms,
                "%s has %d terms and was to have %d",
                permit.number,
                laws.terms(permit.number),
                permit.terms);
    }

    private void expect(boolean right, String otherwise, @Nullable Object... args) {
        if (!right) {
            findings.add(otherwise.formatted(args));
        }
    }

    // ---- whatever it needs

    private List<LifeOracle> all(UUID person) {
        return Objects.requireNonNull(known.get(person));
    }

    private Optional<LifeOracle> newest(UUID person) {
        List<LifeOracle> all = all(person);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private LocalDate today() {
        return Beijing.today(database.clock());
    }

    private String nextCase() {
        return "YQ-2026-%06d".formatted(++cases);
    }

    /** None, soon over, at the edge of three years, or over already. */
    private @Nullable LocalDate contractEnd(LocalDate from) {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> from.plusYears(3).plusDays(random.nextInt(5) - 2);
            case 2, 3, 4 -> from.plusDays(random.nextInt(4) - 1);
            default -> from.plusDays(10 + random.nextInt(200));
        };
    }

    private List<Companion> children() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(n -> new Companion("小" + random.nextInt(1000), null, LocalDate.of(2020, 3, 1)))
                .toList();
    }

    private static Actor hand(Role role, UUID person) {
        return role == Role.CLOCK
                ? Actor.clock()
                : new Actor(new UUID(8, role.ordinal()), role.name(), role, person, null, Actor.YANQING);
    }

    /** As a page does it: what the house refuses is rolled back. */
    private <T> Optional<T> tried(Supplier<Optional<T>> act) {
        try {
            return Objects.requireNonNull(database.transactions().execute(tx -> act.get()));
        } catch (DataIntegrityViolationException | IllegalStateException barred) {
            return Optional.empty();
        }
    }
}
