package org.anju.cases.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.FilingRegister;
import org.anju.parties.filing.UnitPeople;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.ClockMoved;
import org.anju.trail.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 期限提醒: tells an employer's agents of what nears its last day, and at the last level also the person concerned or, for
 * the employer's own papers, the window. A courtesy, no duty (G-4.4-5, A-60): the notice says so.
 *
 * <p>Each task and level once, by the once-key of the notice: also after a restart, on many nodes, and when days were
 * skipped, for only the level now reached is told. What is over is not reminded of.
 */
@Component
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private static final Duration APART = Duration.ofHours(1);

    private final List<WorkSource> sources;
    private final EmployerRegister employers;
    private final FilingRegister filings;
    private final Tell tell;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.EPOCH);

    Reminders(
            List<WorkSource> sources,
            EmployerRegister employers,
            FilingRegister filings,
            Tell tell,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.sources = List.copyOf(sources);
        this.employers = employers;
        this.filings = filings;
        this.tell = tell;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @EventListener
    void on(ClockMoved moved) {
        run();
    }

    /** Called often, looks once an hour and with each new day: levels change by the day, tasks come up in between. */
    public void look() {
        if (!clock.instant().isBefore(next.get())) {
            run();
        }
    }

    /** Everything that has reached a level today. */
    public void run() {
        Instant now = clock.instant();
        LocalDate today = Beijing.dateOf(now);
        Instant midnight = Beijing.startOf(today.plusDays(1));
        Instant later = now.plus(APART);
        for (WorkSource source : sources) {
            for (UUID employer : new LinkedHashSet<>(source.due().apply(today))) {
                attempt(source, employer, today);
            }
        }
        next.set(later.isBefore(midnight) ? later : midnight);
    }

    /** One employer that cannot be reminded does not keep the others waiting. */
    private void attempt(WorkSource source, UUID employer, LocalDate today) {
        try {
            transaction.executeWithoutResult(tx -> remind(source, employer, today));
        } catch (RuntimeException trouble) {
            LOG.error("reminders of kind {} failed for employer {}", source.kind(), employer, trouble);
        }
    }

    private void remind(WorkSource source, UUID employer, LocalDate today) {
        Reminding plan = Reminding.of(source.kind());
        for (Task task : source.tasks().apply(clockOf(employer), today)) {
            OptionalInt level = task.left() == null ? OptionalInt.empty() : plan.level(task.left());
            if (level.isPresent()) {
                remind(plan, level.getAsInt(), employer, task);
            }
        }
    }

    private void remind(Reminding plan, int level, UUID employer, Task task) {
        String once = "remind:" + task.kind() + ":" + task.key() + ":" + task.lastDay() + ":" + level;
        String key = "notices.remind." + task.kind();
        Level how = plan.last(level) ? Level.URGENT : Level.COURTESY;
        LocalDate lastDay = Objects.requireNonNull(task.lastDay());
        int left = Objects.requireNonNull(task.left());
        Tell word = word(task);
        word.otherAgents(once, how, employer, task.person(), key, task.link(), task.who(), lastDay, left);
        if (task.person() != null && (plan.ownTurn() || how == Level.URGENT)) {
            word.person(
                    once + ":person",
                    how,
                    task.person(),
                    key + ".person",
                    link(task.kind()),
                    task.who(),
                    lastDay,
                    left);
        }
        if (task.kind().endsWith("FILING") && how == Level.URGENT) {
            escalate(word, once + ":office", key + ".office", employer, lastDay, left);
        }
    }

    /** Of a case, where the task is one. */
    private Tell word(Task task) {
        return switch (task.kind()) {
            case "REVIEW", "SUPPLEMENT" ->
                tell.about(task.key().substring(0, task.key().indexOf(':')));
            case "FILING", "REFILING" -> tell.about(task.key());
            default -> tell;
        };
    }

    /** The employer's own papers: the window hears of it, and whom to call. */
    private void escalate(Tell word, String once, String key, UUID employer, LocalDate lastDay, int left) {
        Employer firm = employers.employer(Actor.clock(), employer).orElseThrow();
        UnitPeople people = filings.filing(Actor.clock(), employer)
                .map(filing -> filing.say(UnitPeople.class))
                .orElse(null);
        String name = people == null || people.emergencyName() == null ? "—" : people.emergencyName();
        String phone = people == null || people.emergencyPhone() == null ? "" : people.emergencyPhone();
        word.office(
                once, Level.URGENT, firm.district(), Role.CLERK, key, "/desk", firm.name(), lastDay, left, name, phone);
    }

    /** Where the person himself can look. */
    private static String link(String kind) {
        return switch (kind) {
            case "REVIEW", "SUPPLEMENT" -> "/me/case";
            case "RENEWAL" -> "/me/permit";
            case "PAPERS" -> "/me/materials";
            default -> "/me/association";
        };
    }

    /** Reads the list as an agent of that employer would, with no own matter to leave out. */
    private Actor clockOf(UUID employer) {
        String district =
                employers.employer(Actor.clock(), employer).orElseThrow().district();
        return new Actor(null, "clock", Role.AGENT, null, employer, district);
    }
}
