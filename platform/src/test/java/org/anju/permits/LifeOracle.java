package org.anju.permits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What one permit is on each day, kept in the simplest way there is: a field for each day. It knows nothing of periods, terms or
 * tables, and refuses to write a day that is past.
 */
final class LifeOracle {

    private static final int DAYS = 40_000;

    final String number;
    final UUID person;
    private final LocalDate zero;
    private final PermitStatus[] status = new PermitStatus[DAYS];
    private final List<List<String>> companions = new ArrayList<>();
    LocalDate from;
    LocalDate to;
    int terms = 1;
    private int companionsSince;

    LifeOracle(Permit issued) {
        number = issued.number();
        person = issued.person();
        zero = issued.from().minusDays(400);
        from = issued.from();
        to = issued.to();
        Arrays.fill(status, PermitStatus.NOT_YET);
        for (int day = 0; day < DAYS; day++) {
            companions.add(List.of());
        }
        write(from, from, to, PermitStatus.IN_FORCE);
        write(from, to.plusDays(1), null, PermitStatus.EXPIRED);
        accompany(from, issued.companions().stream().map(Companion::name).toList());
    }

    /** From that day to that day, for good where there is no last one. */
    private void write(
            LocalDate today, LocalDate first, @org.jspecify.annotations.Nullable LocalDate last, PermitStatus is) {
        if (first.isBefore(today)) {
            throw new IllegalArgumentException(first + " is past on " + today);
        }
        Arrays.fill(status, at(first), last == null ? DAYS : at(last) + 1, is);
    }

    private int at(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - zero.toEpochDay());
    }

    PermitStatus on(LocalDate day) {
        return status[at(day)];
    }

    List<String> companionsOn(LocalDate day) {
        return companions.get(at(day));
    }

    boolean held(LocalDate day) {
        return on(day) == PermitStatus.IN_FORCE || on(day) == PermitStatus.SUSPENDED;
    }

    boolean suspendedAhead(LocalDate today) {
        return on(today) == PermitStatus.SUSPENDED || on(today.plusDays(1)) == PermitStatus.SUSPENDED;
    }

    void suspend(LocalDate today) {
        write(today, today.plusDays(1), to, PermitStatus.SUSPENDED);
    }

    void restore(LocalDate today) {
        write(today, today, to, PermitStatus.IN_FORCE);
    }

    void renew(LocalDate today, LocalDate until) {
        LocalDate counted = to.plusDays(1);
        LocalDate first = counted.isBefore(today) ? today : counted;
        from = first.equals(counted) ? from : first;
        to = until;
        terms++;
        write(today, first, until, PermitStatus.IN_FORCE);
        write(today, until.plusDays(1), null, PermitStatus.EXPIRED);
    }

    void cancel(LocalDate today) {
        write(today, today, null, PermitStatus.CANCELLED);
        end(today);
    }

    /** Those of today who came today stay for the day. */
    void accompany(LocalDate today, List<String> names) {
        var all = new ArrayList<String>();
        if (at(today) == companionsSince) {
            all.addAll(companionsOn(today));
        }
        all.addAll(names);
        fill(at(today), at(today) + 1, all);
        fill(at(today) + 1, DAYS, names);
        companionsSince = at(today);
    }

    private void end(LocalDate today) {
        fill(at(today) == companionsSince ? at(today) + 1 : at(today), DAYS, List.of());
    }

    private void fill(int first, int end, List<String> names) {
        List<String> kept = List.copyOf(names);
        for (int day = first; day < end; day++) {
            companions.set(day, kept);
        }
    }
}
