package org.anju.cases.quota;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.cases.quota.QuotaBook.SeatAct;
import org.anju.cases.quota.QuotaBook.WaitAct;
import org.anju.cases.quota.QuotaLines.Seat;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 名额台账: gives an employer's yearly seats to those who hand in first and keeps the others in line, so that nobody has to
 * race. Where the pack has no quota, nothing here does anything.
 */
@Component
public class QuotaLedger {

    /** 轮到后保留 10 个工作日. */
    private static final Limit HELD = new Limit(10, Limit.Unit.WORKING, "A-67");
    /** 退回后 30 天没有再提交的，名额收回. */
    private static final Limit IDLE = new Limit(30, Limit.Unit.CALENDAR, "A-67");

    /** An employer's year as its agents see it, with the names behind the case numbers. */
    public record View(QuotaBook book, Map<String, String> names) {}

    private final QuotaLines lines;
    private final Tell tell;
    private final InstantSource clock;
    private final TransactionTemplate apart;
    private final PolicyBook book;

    QuotaLedger(
            QuotaLines lines,
            Tell tell,
            InstantSource clock,
            PlatformTransactionManager transactions,
            PolicyBook book) {
        this.book = book;
        this.lines = lines;
        this.tell = tell;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public boolean on() {
        return book.pack(today()).newPermitsPerYear() != null;
    }

    /** Whether that case may be handed in; until the end of the transaction nobody else of the employer gets a seat. */
    public boolean allows(UUID employer, UUID person, String caseNo) {
        if (!on() || lines.held(caseNo).isPresent()) {
            return true;
        }
        lines.hold(employer, today().getYear());
        return book(employer, today().getYear()).mayTake(person, caseNo, today());
    }

    /**
     * Puts somebody into the line, or finds him there. In a transaction of its own: the submission itself is refused and
     * rolled back, but his turn must not be lost with it.
     */
    public Refusal queue(UUID employer, UUID person, String caseNo) {
        int year = today().getYear();
        int place = Objects.requireNonNull(apart.execute(tx -> {
            Seat wanted = new Seat(employer, year, person, caseNo);
            QuotaBook.Waiting own = book(employer, year).line().get(person);
            boolean late = own != null && own.passed(today());
            if (late) {
                lines.wait(wanted, WaitAct.PASSED, null, clock.instant());
            }
            if (late || own == null) {
                lines.wait(wanted, WaitAct.ASKED, null, clock.instant());
            }
            return book(employer, year).place(person).orElseThrow();
        }));
        return Refusal.of("cases.guard.QUOTA", null, seats(), place);
    }

    /** In the transaction that hands the case in. */
    public void take(UUID employer, UUID person, String caseNo) {
        if (!on() || lines.held(caseNo).isPresent()) {
            return;
        }
        Seat seat = new Seat(employer, today().getYear(), person, caseNo);
        if (book(employer, seat.year()).place(person).isPresent()) {
            lines.wait(seat, WaitAct.TAKEN, null, clock.instant());
        }
        lines.seat(seat, SeatAct.TAKEN, "", clock.instant());
    }

    /** In the transaction that ends the case; whoever only waits with it leaves the line. */
    public void free(@Nullable UUID employer, UUID person, String caseNo, String why) {
        if (!on()) {
            return;
        }
        lines.held(caseNo).ifPresent(seat -> lines.seat(seat, SeatAct.FREED, why, clock.instant()));
        int year = today().getYear();
        if (employer != null && book(employer, year).place(person).isPresent()) {
            lines.wait(new Seat(employer, year, person, caseNo), WaitAct.LEFT, null, clock.instant());
        }
    }

    /** 本单位名额; nothing where the district has none. */
    public Optional<View> view(Actor agent) {
        UUID employer = agent.employer();
        int year = today().getYear();
        return !on() || employer == null || !agent.is(Role.AGENT)
                ? Optional.empty()
                : Optional.of(new View(book(employer, year), lines.names(employer, year)));
    }

    /** What time alone brings: seats of idle cases come back, passed turns go on, whoever is next is told. */
    void settle() {
        Instant idle = Beijing.startOf(today().minusDays(IDLE.days()));
        for (String no : lines.idle(idle)) {
            apart.executeWithoutResult(tx -> lines.held(no).ifPresent(seat -> {
                lines.hold(seat.employer(), seat.year());
                lines.held(no).ifPresent(still -> lines.seat(still, SeatAct.FREED, "IDLE", clock.instant()));
            }));
        }
        for (UUID employer : lines.employersWithLine(today().getYear())) {
            apart.executeWithoutResult(tx -> settle(employer, today()));
        }
    }

    private void settle(UUID employer, LocalDate today) {
        int year = today.getYear();
        lines.hold(employer, year);
        for (QuotaBook.Waiting each : book(employer, year).passed(today)) {
            lines.wait(seat(employer, year, each), WaitAct.PASSED, null, clock.instant());
        }
        LocalDate until = HELD.lastDay(today, book.days()).date();
        for (QuotaBook.Waiting each : book(employer, year).next(today)) {
            lines.wait(seat(employer, year, each), WaitAct.OFFERED, until, clock.instant());
            tell.person(
                    "quota:" + each.caseNo() + ":" + until,
                    Level.URGENT,
                    each.person(),
                    "notices.quota.OFFERED",
                    "/me/check",
                    until);
        }
    }

    private static Seat seat(UUID employer, int year, QuotaBook.Waiting waiting) {
        return new Seat(employer, year, waiting.person(), waiting.caseNo());
    }

    private QuotaBook book(UUID employer, int year) {
        return lines.book(employer, year, seats());
    }

    private int seats() {
        Integer seats = book.pack(today()).newPermitsPerYear();
        return seats == null ? Integer.MAX_VALUE : seats;
    }

    private LocalDate today() {
        return Beijing.today(clock);
    }
}
