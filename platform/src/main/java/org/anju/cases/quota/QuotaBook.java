package org.anju.cases.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 名额账: an employer's year as its ledger tells it: who has a seat, who waits in which order, whose turn it is.
 *
 * @param seats how many there are
 * @param taken by case number
 * @param line by person, in the order of first asking
 */
public record QuotaBook(int year, int seats, Map<String, Taken> taken, Map<UUID, Waiting> line) {

    /** 已用名额. */
    public record Taken(UUID person, String caseNo, Instant at) {}

    /**
     * 排队.
     *
     * @param askedAt when he asked first
     * @param until the last day on which a seat is held for him; null while it is not his turn
     */
    public record Waiting(
            UUID person,
            String caseNo,
            Instant askedAt,
            @Nullable LocalDate until) {

        boolean offered() {
            return until != null;
        }

        boolean passed(LocalDate today) {
            return offered() && !held(today);
        }

        boolean held(LocalDate today) {
            return until != null && !until.isBefore(today);
        }
    }

    /** What a line of the seats says. */
    enum SeatAct {
        TAKEN,
        FREED
    }

    record SeatLine(UUID person, String caseNo, SeatAct act, Instant at) {}

    /** What a line of the waiting list says. */
    enum WaitAct {
        /** 开始排队. */
        ASKED,
        /** 轮到，保留中. */
        OFFERED,
        /** 已占用名额. */
        TAKEN,
        /** 保留期已过，未提交. */
        PASSED,
        /** 撤回申请，不再排队. */
        LEFT
    }

    record WaitLine(
            UUID person,
            String caseNo,
            WaitAct act,
            @Nullable LocalDate until,
            Instant at) {}

    static QuotaBook of(int year, int seats, List<SeatLine> taking, List<WaitLine> waiting) {
        var taken = new LinkedHashMap<String, Taken>();
        for (SeatLine each : taking) {
            switch (each.act()) {
                case TAKEN -> taken.put(each.caseNo(), new Taken(each.person(), each.caseNo(), each.at()));
                case FREED -> taken.remove(each.caseNo());
            }
        }
        var line = new LinkedHashMap<UUID, Waiting>();
        for (WaitLine each : waiting) {
            switch (each.act()) {
                case ASKED ->
                    line.putIfAbsent(each.person(), new Waiting(each.person(), each.caseNo(), each.at(), null));
                // a value put anew keeps its place
                case OFFERED ->
                    line.computeIfPresent(
                            each.person(),
                            (person, was) -> new Waiting(person, was.caseNo(), was.askedAt(), each.until()));
                case TAKEN, PASSED, LEFT -> line.remove(each.person());
            }
        }
        return new QuotaBook(year, seats, taken, line);
    }

    /** Neither taken nor held for somebody. */
    public int free(LocalDate today) {
        long held = line.values().stream().filter(each -> each.held(today)).count();
        return Math.max(0, seats - taken.size() - (int) held);
    }

    /** Where somebody stands, from 1; nothing where he does not wait. */
    public Optional<Integer> place(UUID person) {
        int place = 0;
        for (UUID each : line.keySet()) {
            place++;
            if (each.equals(person)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** He has one, it is held for him, or there is one left after all who asked before him. */
    boolean mayTake(UUID person, String caseNo, LocalDate today) {
        Waiting own = line.get(person);
        if (taken.containsKey(caseNo) || own != null && own.held(today)) {
            return true;
        }
        if (own != null && own.offered()) {
            // he let it pass, though nobody may have noted it yet
            return false;
        }
        long before = line.values().stream()
                .takeWhile(each -> !each.person().equals(person))
                .filter(each -> !each.offered())
                .count();
        return free(today) > before;
    }

    /** Whoever let his turn pass. */
    List<Waiting> passed(LocalDate today) {
        return line.values().stream().filter(each -> each.passed(today)).toList();
    }

    /** Whose turn it is now: as many as there are free seats. */
    List<Waiting> next(LocalDate today) {
        return line.values().stream()
                .filter(each -> !each.offered())
                .limit(free(today))
                .toList();
    }
}
