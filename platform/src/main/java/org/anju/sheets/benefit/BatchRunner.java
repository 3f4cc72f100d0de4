package org.anju.sheets.benefit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.PermitNo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the rows of lists, fifty to a transaction, so that its reader sees it come on. Where it stopped is what waits in the
 * table: it goes on from there after a kill, and on any node; a row is answered and marked in one transaction, so once.
 *
 * <p>A list that finds too little is a list of guesses: it is stopped.
 */
@Component
public class BatchRunner {

    static final int CHUNK = 50;
    /** So many misses are let pass in any list, and a fifth of a long one. */
    static final int MISSES = 50;

    private final Batches batches;
    private final Departments departments;
    private final BenefitDesk desk;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    BatchRunner(
            Batches batches,
            Departments departments,
            BenefitDesk desk,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.batches = batches;
        this.departments = departments;
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** All that waits now. */
    public void run() {
        boolean more = true;
        while (more) {
            more = runOne();
        }
    }

    /** One chunk; false where nothing waits, or others are at it. */
    public boolean runOne() {
        return Boolean.TRUE.equals(transaction.execute(tx -> {
            for (Batches.Open each : batches.open()) {
                if (batches.tryHold(each.id())) {
                    chunk(each);
                    return true;
                }
            }
            return false;
        }));
    }

    /** What was typed is kept for so many days after a list is done. */
    public int forget() {
        Instant before = clock.instant().minus(Duration.ofDays(BatchDesk.KEPT_DAYS));
        return Objects.requireNonNull(transaction.execute(tx -> batches.forget(before)));
    }

    private void chunk(Batches.Open job) {
        Optional<BenefitDepartment> department =
                departments.find(job.department()).filter(each -> each.closedAt() == null);
        List<BatchRow> rows = department.isEmpty() ? List.of() : batches.take(job.id(), CHUNK);
        if (department.isEmpty() || batches.missed(job.id()) >= Math.max(MISSES, job.total() / 5)) {
            batches.stop(job.id(), clock.instant());
            return;
        }
        // permits are held one after the other: in the same order everywhere, nobody waits for each other
        rows.stream()
                .sorted(Comparator.comparing(BatchRow::permit))
                .forEach(row -> check(job, new BenefitAsker(department.get(), job.actor(), false, null), row));
        if (rows.size() < CHUNK) {
            batches.end(job.id(), BatchJob.State.DONE, clock.instant());
        }
    }

    private void check(Batches.Open job, BenefitAsker asker, BatchRow row) {
        String problem = row.flaw().isEmpty() ? null : row.flaw();
        PermitNo permit = PermitNo.parse(row.permit()).found().orElse(null);
        HolderMark holder = HolderMark.parse(row.identity()).found().orElse(null);
        LocalDate day = row.day().isBlank() ? job.day() : day(row.day().strip());
        if (problem == null && permit == null) {
            problem = "value.permitNo.shape";
        } else if (problem == null && holder == null) {
            problem = "benefit.identity.shape";
        } else if (problem == null && day == null) {
            problem = "benefit.row.day";
        } else if (problem == null && day != null && day.isAfter(Beijing.today(clock))) {
            problem = "benefit.row.future";
        }
        if (problem != null || permit == null || holder == null || day == null) {
            batches.checked(job.id(), row.number(), BatchResult.State.FAULTY, null, problem);
            return;
        }
        switch (desk.answer(asker, job.purpose(), new BenefitQuestion(permit, holder, day))) {
            case BenefitAnswer.Said said ->
                batches.checked(
                        job.id(),
                        row.number(),
                        BatchResult.State.ANSWERED,
                        said.check().record(),
                        null);
            case BenefitAnswer.Not not ->
                batches.checked(
                        job.id(),
                        row.number(),
                        BatchResult.State.FAULTY,
                        null,
                        not.why().key());
        }
    }

    /** {@code 2026-05-01}, {@code 2026/5/1}, {@code 2026.5.1} or {@code 20260501}. */
    private static @Nullable LocalDate day(String text) {
        String[] parts = text.matches("\\d{8}")
                ? new String[] {text.substring(0, 4), text.substring(4, 6), text.substring(6)}
                : text.split("[-/.]", -1);
        try {
            return parts.length != 3
                    ? null
                    : LocalDate.parse("%4s-%2s-%2s".formatted((Object[]) parts).replace(' ', '0'));
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
