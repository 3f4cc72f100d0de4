package org.anju.cases.retention;

import java.lang.System.Logger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.parties.KeptRegister;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Fading;
import org.anju.policy.retention.Kept;
import org.anju.policy.retention.Mark;
import org.anju.policy.retention.Verdict;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Jurisdiction;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 到期清除: each day, over all districts: whose period is over and whom nothing holds is erased, one transaction for each.
 *
 * <p>Broken off, the next run finds those who are left: what is erased is not seen again. Whom the book says erased and who has
 * data all the same has come back with an older copy of the database, and is erased again first.
 */
@Component
public class RetentionRun {

    private static final Logger LOG = System.getLogger(RetentionRun.class.getName());

    /** How many persons are asked about at once. */
    static final int BATCH = 200;

    /** What one run has done so far. */
    private static final class Tally {
        int seen;
        int held;
        int persons;
        int cases;
        int messages;
    }

    private final KeptRegister kept;
    private final List<Erasing> rooms;
    private final List<Fading> messages;
    private final CaseErasing caseRoom;
    private final Preservations preservations;
    private final Ledger ledger;
    private final LedgerFile file;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    RetentionRun(
            KeptRegister kept,
            List<Erasing> rooms,
            List<Fading> messages,
            CaseErasing caseRoom,
            Preservations preservations,
            Ledger ledger,
            LedgerFile file,
            Trail trail,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.kept = kept;
        this.rooms = rooms;
        this.messages = messages;
        this.caseRoom = caseRoom;
        this.preservations = preservations;
        this.ledger = ledger;
        this.file = file;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** One run over everybody. */
    public RetentionRound run() {
        return Jurisdiction.call(Jurisdiction.ALL, this::everywhere);
    }

    private RetentionRound everywhere() {
        LocalDate today = Beijing.today(clock);
        Instant began = clock.instant();
        long id = ledger.begin(began);
        var tally = new Tally();
        replayed(today);
        UUID last = KeptRegister.first();
        for (List<UUID> batch = kept.after(last, BATCH); !batch.isEmpty(); batch = kept.after(last, BATCH)) {
            batch(batch, today, tally);
            last = batch.getLast();
        }
        fade(today, tally);
        file.keepUp(ledger.all());
        var round = new RetentionRound(
                began, clock.instant(), tally.seen, tally.held, tally.persons, tally.cases, tally.messages);
        ledger.end(id, round);
        return round;
    }

    private void batch(List<UUID> persons, LocalDate today, Tally tally) {
        Map<UUID, List<Mark>> marks = marks(persons, today);
        var foreseen = new LinkedHashMap<UUID, Verdict>();
        marks.forEach((person, his) -> Verdict.of(his).ifPresent(verdict -> {
            tally.seen++;
            if (verdict.due(today) && attempt(person, () -> person(person, today))) {
                tally.persons++;
                return;
            }
            foreseen.put(person, verdict);
            if (verdict.over(today) && !verdict.holds().isEmpty()) {
                tally.held++;
            }
            for (Mark.Since old : Verdict.cases(his, today)) {
                tally.cases += attempt(person, () -> aCase(person, old.ref(), today)) ? 1 : 0;
            }
        }));
        ledger.foresee(foreseen, clock.instant());
    }

    private Map<UUID, List<Mark>> marks(Collection<UUID> persons, LocalDate today) {
        var marks = new HashMap<UUID, List<Mark>>();
        rooms.stream()
                .flatMap(room -> room.marks(persons, today).stream())
                .forEach(mark -> marks.computeIfAbsent(mark.person(), person -> new java.util.ArrayList<>())
                        .add(mark));
        return marks;
    }

    /** What fails for one is written down and tried again by the next run; it stops nobody else's. */
    private boolean attempt(UUID person, Supplier<Boolean> act) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> act.get()));
        } catch (RuntimeException trouble) {
            LOG.log(Logger.Level.ERROR, "not erased: person " + person, trouble);
            return false;
        }
    }

    /** Asked again under lock: something may hold him since. */
    private boolean person(UUID person, LocalDate today) {
        if (!kept.hold(person)) {
            return false;
        }
        List<Mark> his = marks(List.of(person), today).getOrDefault(person, List.of());
        return Verdict.of(his)
                .filter(verdict -> verdict.due(today))
                .map(verdict -> erase(new Erasure(person, null, today, verdict.why()), false))
                .orElse(false);
    }

    private boolean aCase(UUID person, String no, LocalDate today) {
        if (!kept.hold(person)) {
            return false;
        }
        boolean still = Verdict.cases(marks(List.of(person), today).getOrDefault(person, List.of()), today).stream()
                .anyMatch(each -> each.ref().equals(no));
        return still && ledger.holdCase(no) && eraseCase(new Erasure(person, no, today, Kept.CASE), false);
    }

    private boolean erase(Erasure erasure, boolean again) {
        Instant now = clock.instant();
        var counts = new TreeMap<String, Integer>();
        rooms.forEach(room -> counts.put(room.room(), room.erase(erasure.person(), now)));
        ledger.add(erasure, counts, now);
        record(erasure, "person-erased", new Subject("person", erasure.person().toString()), counts, again);
        return true;
    }

    private boolean eraseCase(Erasure erasure, boolean again) {
        Instant now = clock.instant();
        String no = Objects.requireNonNull(erasure.caseNo());
        Map<String, Integer> counts = Map.of(caseRoom.room(), caseRoom.eraseCase(no, now));
        ledger.add(erasure, counts, now);
        record(erasure, "case-erased", new Subject("case", no), counts, again);
        return true;
    }

    private void record(Erasure erasure, String act, Subject subject, Map<String, Integer> counts, boolean again) {
        var evidence = new TreeMap<String, Object>(counts);
        evidence.put("why", erasure.why());
        evidence.put("again", again);
        trail.record(Actor.clock().in(ledger.district(erasure.person())), act, subject, evidence);
    }

    /** Messages have a period of their own, whoever they went to. */
    private void fade(LocalDate today, Tally tally) {
        Instant before = Beijing.startOf(Kept.MESSAGE.firstKept(today));
        transaction.executeWithoutResult(status -> {
            Set<UUID> preserved = preservations.persons();
            int faded = messages.stream()
                    .mapToInt(room -> room.fade(before, preserved))
                    .sum();
            if (faded > 0) {
                trail.record(
                        Actor.clock(), "messages-erased", new Subject("messages", "all"), Map.of("messages", faded));
            }
            tally.messages = faded;
        });
    }

    /** After an older copy of the database was put back: erases again whatever the book says was erased and is there. */
    public int replay() {
        return Jurisdiction.call(Jurisdiction.ALL, () -> replayed(Beijing.today(clock)));
    }

    private int replayed(LocalDate today) {
        Set<Erasure> book = new HashSet<>(ledger.all());
        book.addAll(file.read());
        Map<UUID, Erasure> persons = new HashMap<>();
        Map<String, Erasure> cases = new HashMap<>();
        for (Erasure each : book) {
            String no = each.caseNo();
            if (no == null) {
                persons.put(each.person(), new Erasure(each.person(), null, today, each.why()));
            } else {
                cases.put(no, new Erasure(each.person(), no, today, each.why()));
            }
        }
        int again = 0;
        for (UUID person : kept.among(persons.keySet())) {
            Erasure erasure = Objects.requireNonNull(persons.get(person));
            again += attempt(person, () -> kept.hold(person) && erase(erasure, true)) ? 1 : 0;
        }
        for (String no : ledger.whole(List.copyOf(cases.values()))) {
            Erasure erasure = Objects.requireNonNull(cases.get(no));
            again += attempt(erasure.person(), () -> ledger.holdCase(no) && eraseCase(erasure, true)) ? 1 : 0;
        }
        return again;
    }
}
