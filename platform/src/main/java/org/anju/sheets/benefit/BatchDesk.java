package org.anju.sheets.benefit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Outcome;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 批量查验台: takes a department's list, and gives back what was said of each row until it is forgotten. */
@Component
public class BatchDesk {

    public static final int MOST_ROWS = 10_000;
    public static final int KEPT_DAYS = 30;

    private static final int JOBS_SHOWN = 50;

    private final Batches batches;
    private final Departments departments;
    private final Trail trail;
    private final InstantSource clock;

    BatchDesk(Batches batches, Departments departments, Trail trail, InstantSource clock) {
        this.batches = batches;
        this.departments = departments;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes a list in, in the caller's transaction; the same list for the same purpose and day is the same job. */
    public Outcome take(BenefitAsker asker, UUID purpose, LocalDate day, String fileName, List<BatchRow> rows) {
        LocalDate today = Beijing.today(clock);
        boolean open = departments
                .purpose(purpose)
                .filter(each -> each.department().equals(asker.department().id()))
                .filter(each -> each.holds(today) && asker.may(purpose))
                .isPresent();
        if (!open) {
            return refused("benefit.purpose.shut");
        }
        if (day.isAfter(today)) {
            return refused("benefit.day.future", day);
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            return refused("benefit.batch.size", MOST_ROWS);
        }
        UUID id = batches.add(asker, purpose, day, fileName, rows, clock.instant());
        trail.record(
                asker.actor(),
                "benefit.batch",
                new Subject("benefit", asker.department().id().toString()),
                Map.of("job", id, "rows", rows.size(), "purpose", purpose));
        return new Outcome.Done(id.toString());
    }

    public Optional<BatchJob> find(BenefitAsker asker, UUID id) {
        return batches.find(asker.department().id(), id);
    }

    /** Newest first. */
    public List<BatchJob> of(BenefitAsker asker) {
        return batches.of(asker.department().id(), JOBS_SHOWN);
    }

    /** In the order of the list. */
    public List<BatchResult> rows(BenefitAsker asker, UUID id, int from, int most) {
        return find(asker, id).isPresent() ? batches.rows(asker.department().id(), id, from, most) : List.of();
    }

    private static Outcome refused(String key, Object... args) {
        return new Outcome.Refused(Refusal.of(key, null, args));
    }
}
