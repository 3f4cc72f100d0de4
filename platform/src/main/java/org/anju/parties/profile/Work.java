package org.anju.parties.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 工作经历: jobs that are over; the current one stands in the association (G-3.2.1-5), so each row has its last day.
 *
 * @param none true where he declares that there was no earlier job
 * @param leaving what the leaving certificate of his last employer says, where he changes employers; else null
 */
public record Work(
        @Nullable Boolean none, List<Row> rows, @Nullable Leaving leaving) implements Statement {

    public static final int MOST = 30;

    /** One past job, first and last day included. */
    public record Row(
            @Nullable String employer,
            @Nullable String position,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * 离职证明所载: time in service and last day (G-4.2-7).
     *
     * @param leftOn the leaving date, the last day there
     */
    public record Leaving(
            @Nullable String employer,
            @Nullable LocalDate from,
            @Nullable LocalDate leftOn) {

        public boolean whole() {
            return employer != null && from != null && leftOn != null;
        }
    }

    public Work {
        rows = List.copyOf(rows);
    }

    public Work(@Nullable Boolean none, List<Row> rows) {
        this(none, rows, null);
    }

    public static Work empty() {
        return new Work(null, List.of());
    }

    @Override
    public Section section() {
        return Section.WORK;
    }

    /**
     * Full months of the past jobs, counted once where two of them ran side by side and only up to the day the
     * current job began, which is counted by itself.
     */
    public int months(@Nullable LocalDate currentJob) {
        List<Row> known = rows.stream()
                .filter(row ->
                        row.from() != null && row.to() != null && !row.to().isBefore(row.from()))
                .sorted(Comparator.comparing(Work::start))
                .toList();
        int months = 0;
        LocalDate from = null;
        LocalDate until = null;
        for (Row row : known) {
            LocalDate end = end(row, currentJob);
            if (!end.isAfter(start(row))) {
                continue;
            }
            if (until == null || from == null || start(row).isAfter(until)) {
                months += full(from, until);
                from = start(row);
                until = end;
            } else if (end.isAfter(until)) {
                until = end;
            }
        }
        return months + full(from, until);
    }

    @Override
    public List<Problem> problems(Setting setting) {
        Findings found = new Findings(section().slug());
        if (rows.isEmpty() && !Boolean.TRUE.equals(none)) {
            found.need("rows", null);
        }
        found.wrongIf(!rows.isEmpty() && Boolean.TRUE.equals(none), "none", "workNone", rows.size());
        found.wrongIf(rows.size() > MOST, "rows", "tooMany", MOST);
        for (int i = 0; i < rows.size(); i++) {
            row(found, rows.get(i), "rows." + i + ".", setting.today());
        }
        if (leaving != null) {
            left(found, leaving, setting.today());
        }
        return found.list();
    }

    private static void left(Findings found, Leaving leaving, LocalDate today) {
        found.need("leaving.employer", leaving.employer());
        LocalDate from = leaving.from();
        LocalDate leftOn = leaving.leftOn();
        boolean both = found.need("leaving.from", from) & found.need("leaving.leftOn", leftOn);
        if (both && from != null && leftOn != null) {
            found.wrongIf(leftOn.isAfter(today), "leaving.leftOn", "future", leftOn);
            found.wrongIf(leftOn.isBefore(from), "leaving.leftOn", "endBeforeStart", from, leftOn);
        }
    }

    private static void row(Findings found, Row row, String at, LocalDate today) {
        found.need(at + "employer", row.employer());
        found.need(at + "position", row.position());
        found.need(at + "from", row.from());
        found.need(at + "to", row.to());
        LocalDate from = row.from();
        LocalDate to = row.to();
        if (from != null) {
            found.wrongIf(from.isAfter(today), at + "from", "future", from);
        }
        if (to != null) {
            found.wrongIf(to.isAfter(today), at + "to", "workCurrent", to);
        }
        if (from != null && to != null) {
            found.wrongIf(to.isBefore(from), at + "to", "endBeforeStart", from, to);
        }
    }

    private static LocalDate start(Row row) {
        return row.from() == null ? LocalDate.MIN : row.from();
    }

    /** The day after the last: half-open, so that two jobs that touch make one stretch. */
    private static LocalDate end(Row row, @Nullable LocalDate currentJob) {
        LocalDate end = row.to() == null ? LocalDate.MIN : row.to().plusDays(1);
        return currentJob != null && end.isAfter(currentJob) ? currentJob : end;
    }

    private static int full(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null ? 0 : (int) ChronoUnit.MONTHS.between(from, until);
    }

    /** Rows as they are worth reading: newest job first. */
    public List<Row> newestFirst() {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Work::start).reversed());
        return List.copyOf(sorted);
    }
}
