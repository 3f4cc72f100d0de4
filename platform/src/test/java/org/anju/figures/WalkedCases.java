package org.anju.figures;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Database;
import org.jspecify.annotations.Nullable;

/** Cases of every kind walked at random over their tables of moves, written past the desk; some are still open. */
final class WalkedCases {

    private static final List<String> PERSONS =
            List.of("NEW", "NEW", "RENEWAL", "EMPLOYER_CHANGE", "COMPANION_CHANGE", "DETAILS_CHANGE");
    private static final Map<String, List<String>> MOVES = Map.ofEntries(
            Map.entry("DRAFT", List.of("SUBMIT EMPLOYER_REVIEW", "SUBMIT EMPLOYER_REVIEW", "WITHDRAW WITHDRAWN")),
            Map.entry("RETURNED", List.of("SUBMIT EMPLOYER_REVIEW", "SUBMIT EMPLOYER_REVIEW", "WITHDRAW WITHDRAWN")),
            Map.entry(
                    "EMPLOYER_REVIEW",
                    List.of(
                            "VOUCH CLERK_REVIEW",
                            "VOUCH CLERK_REVIEW",
                            "VOUCH CLERK_REVIEW",
                            "CHECK EMPLOYER_REVIEW",
                            "RETURN RETURNED",
                            "LAPSE RETURNED")),
            Map.entry(
                    "CLERK_REVIEW",
                    List.of(
                            "RECOMMEND APPROVAL",
                            "RECOMMEND APPROVAL",
                            "RECOMMEND APPROVAL",
                            "ASK SUPPLEMENT",
                            "HOLD TAX_CHECK",
                            "CHECK CLERK_REVIEW",
                            "OVERDUE CLERK_REVIEW")),
            Map.entry("TAX_CHECK", List.of("RESUME CLERK_REVIEW", "RESUME CLERK_REVIEW", "WITHDRAW WITHDRAWN")),
            Map.entry("SUPPLEMENT", List.of("ANSWER EMPLOYER_REVIEW", "ANSWER EMPLOYER_REVIEW", "LAPSE RETURNED")),
            Map.entry(
                    "APPROVAL",
                    List.of(
                            "GRANT GRANTED",
                            "GRANT GRANTED",
                            "REFUSE REFUSED",
                            "REFUSE REFUSED",
                            "REMAND CLERK_REVIEW",
                            "WITHDRAW WITHDRAWN")),
            Map.entry("REFUSED", List.of("STAY", "STAY", "APPEAL APPEALED")),
            Map.entry("APPEALED", List.of("UPHOLD REFUSED", "SET_ASIDE CLERK_REVIEW", "WITHDRAW REFUSED")));
    private static final Map<String, List<String>> EMPLOYER_MOVES = Map.of(
            "DRAFT", List.of("SUBMIT ONLINE_CHECK"),
            "RETURNED", List.of("SUBMIT ONLINE_CHECK"),
            "ONLINE_CHECK", List.of("CALL PAPER", "CALL PAPER", "RETURN RETURNED", "WITHDRAW WITHDRAWN"),
            "PAPER", List.of("RECEIVE EXAMINATION", "RECEIVE EXAMINATION", "LAPSE LAPSED"),
            "EXAMINATION", List.of("RECOMMEND DECISION", "RECOMMEND DECISION", "HOLD TAX_CHECK", "RETURN RETURNED"),
            "TAX_CHECK", List.of("RESUME EXAMINATION"),
            "DECISION", List.of("GRANT GRANTED", "REFUSE REFUSED", "REMAND EXAMINATION"));
    private static final List<String> CODES = List.of("MISSING", "UNREADABLE", "DIFFERS", "NO_SEAL", "TOO_OLD");
    private static final Set<String> OFFICE = Set.of("CLERK_REVIEW", "APPROVAL", "APPEALED", "TAX_CHECK");

    final List<UUID> clerks = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
    private final List<UUID> employers = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3), new UUID(2, 4));
    private final Database database;
    private final Random random;
    private int number;

    WalkedCases(Database database, Random random) {
        this.database = database;
        this.random = random;
    }

    /** @param said codes of the reasons that came with it */
    record Move(String verb, @Nullable String from, String to, Instant at, List<String> said, String facts) {

        static Move of(String verb, @Nullable String from, String to, Instant at) {
            return new Move(verb, from, to, at, List.of(), "{}");
        }
    }

    void walk(int count, Instant from, Instant until) {
        for (int i = 0; i < count; i++) {
            boolean employer = random.nextInt(5) == 0;
            List<Move> moves = moves(employer ? EMPLOYER_MOVES : MOVES, from, until);
            String kind = employer
                    ? random.nextBoolean() ? "OPENING" : "JURISDICTION_CHANGE"
                    : PERSONS.get(random.nextInt(PERSONS.size()));
            // another district's are nobody's business here
            keep(kind, moves, random.nextInt(8) == 0 ? "110105" : "110119");
        }
    }

    private List<Move> moves(Map<String, List<String>> table, Instant from, Instant until) {
        List<Move> moves = new ArrayList<>();
        Instant at = from.plus(
                Duration.ofMinutes(random.nextLong(Duration.between(from, until).toMinutes())));
        String state = "DRAFT";
        moves.add(Move.of("OPEN", null, state, at));
        int asked = 0;
        while (table.containsKey(state) && moves.size() < 30) {
            String[] next = table.get(state)
                    .get(random.nextInt(table.get(state).size()))
                    .split(" ");
            at = random.nextInt(4) == 0 ? at : at.plus(Duration.ofMinutes(random.nextLong(8 * 24 * 60)));
            if (next[0].equals("STAY") || at.isAfter(until)) {
                break;
            }
            List<String> said = List.of("RETURN", "ASK").contains(next[0]) ? codes() : List.of();
            asked += next[0].equals("ASK") ? 1 : 0;
            String facts = switch (next[0]) {
                case "ASK" -> "{\"supplement\":\"" + asked + "\"}";
                case "RECOMMEND" -> "{\"decision\":\"" + (random.nextInt(3) == 0 ? "REFUSE" : "GRANT") + "\"}";
                default -> "{}";
            };
            moves.add(new Move(next[0], state, next[1], at, said, facts));
            state = next[1];
        }
        return moves;
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        do {
            codes.add(CODES.get(random.nextInt(CODES.size())));
        } while (random.nextInt(3) == 0);
        return codes;
    }

    String keep(String kind, List<Move> moves, String district) {
        String no = "YQ-2025-%06d".formatted(++number);
        boolean employer = List.of("OPENING", "JURISDICTION_CHANGE").contains(kind);
        String state = moves.getLast().to();
        Instant submitted = moves.stream()
                .filter(each -> each.verb().equals("SUBMIT"))
                .map(Move::at)
                .findFirst()
                .orElse(null);
        boolean waits = List.of("EMPLOYER_REVIEW", "SUPPLEMENT").contains(state) || state.equals("PAPER");
        boolean decided = List.of("GRANTED", "REFUSED", "APPEALED").contains(state);
        boolean runs = !employer && OFFICE.contains(state)
                || List.of("EXAMINATION", "DECISION").contains(state);
        var spec = database.jdbc().sql(employer ? """
                        insert into cases_employer_case (no, kind, state, version, district, employer, employer_name, round,
                            opened_at, submitted_at, called_on, received_at, clock_from, due_at, due_act, clerk, approver,
                            standing)
                        values (:no, :kind, :state, :version, :district, :employer, :firm, :round, :opened, :submitted,
                            :today, :submitted, :clock, :due, :act, :some, :other, case when :state = 'GRANTED' then 'FULL' end)
                        """ : """
                        insert into cases_case (no, kind, state, version, district, person, person_name, employer,
                            employer_name, round, opened_at, submitted_at, clock_from, due_at, due_act, clerk, approver,
                            permit_no)
                        values (:no, :kind, :state, :version, :district, :person, '某人', :employer, :firm, :round, :opened,
                            :submitted, :clock, :due, :act, :some, :other, case when :state = 'GRANTED' then :no end)
                        """);
        UUID unit = employer ? UUID.randomUUID() : employers.get(random.nextInt(employers.size()));
        if (!employer) {
            spec = spec.param("person", UUID.randomUUID());
        } else {
            spec = spec.param("today", LocalDate.of(2026, 1, 5));
        }
        spec.param("no", no)
                .param("kind", kind)
                .param("state", state)
                .param("version", moves.size())
                .param("district", district)
                .param("employer", unit)
                .param("firm", "单位" + unit.getLeastSignificantBits())
                .param("round", submitted == null ? 0 : 1)
                .param("opened", moves.getFirst().at().atOffset(ZoneOffset.UTC))
                .param(
                        "submitted",
                        submitted == null ? null : submitted.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("clock", runs ? Beijing.dateOf(moves.getLast().at()) : null, Types.DATE)
                .param(
                        "due",
                        waits ? moves.getLast().at().atOffset(ZoneOffset.UTC) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("act", waits ? "LAPSE" : null, Types.VARCHAR)
                .param("some", UUID.randomUUID())
                .param("other", decided ? UUID.randomUUID() : null, Types.OTHER)
                .update();
        for (int seq = 1; seq <= moves.size(); seq++) {
            event(no, seq, moves.get(seq - 1), employer);
        }
        return no;
    }

    private void event(String no, int seq, Move move, boolean employer) {
        boolean ask = move.verb().equals("ASK");
        String reasons = ask
                ? "[]"
                : move.said().stream()
                        .map(code -> "{\"code\":\"" + code + "\",\"text\":\"请补。\"}")
                        .collect(java.util.stream.Collectors.joining(",", "[", "]"));
        UUID clerk = clerks.get(random.nextInt(clerks.size()));
        database.jdbc()
                .sql("""
                        insert into %s (case_no, seq, verb, from_state, to_state, at, account, role, by_name, clause, reasons, %s)
                        values (:no, :seq, :verb, :from, :to, :at, :account, 'CLERK', :name, 'A-20', :reasons, %s)
                        """.formatted(
                                employer ? "cases_employer_event" : "cases_event",
                                employer ? "facts_sealed" : "facts",
                                employer ? "'\\x00'" : "'" + move.facts() + "'"))
                .param("no", no)
                .param("seq", seq)
                .param("verb", move.verb())
                .param("from", move.from(), Types.VARCHAR)
                .param("to", move.to())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .param("account", clerk)
                .param("name", "职员" + clerk.getLeastSignificantBits())
                .param("reasons", reasons)
                .update();
        if (ask) {
            supplement(no, move);
        }
        if (move.verb().equals("RECOMMEND") && !employer && random.nextInt(4) == 0) {
            secondLook(no, seq, move.at());
        }
    }

    private void supplement(String no, Move move) {
        int which = Integer.parseInt(move.facts().replaceAll("[^0-9]", ""));
        database.jdbc()
                .sql("""
                        insert into cases_supplement (case_no, no, asked_at, by_name, last_day, closed_at)
                        values (?, ?, ?, '某人', '2026-01-01', ?)
                        """)
                .params(no, which, move.at().atOffset(ZoneOffset.UTC), move.at().atOffset(ZoneOffset.UTC))
                .update();
        for (int item = 0; item < move.said().size(); item++) {
            database.jdbc()
                    .sql("""
                            insert into cases_supplement_item (case_no, no, place, item, reason, sentence, baseline)
                            values (?, ?, ?, ?, ?, '请补。', '')
                            """)
                    .params(no, which, item, "item" + item, move.said().get(item))
                    .update();
        }
    }

    private void secondLook(String no, int seq, Instant at) {
        database.jdbc()
                .sql("insert into cases_draw (district, no, every, seed, taken, begun_at) values (?, ?, 2, ?, 2, ?)")
                .params("x", number * 100 + seq, new byte[32], at.atOffset(ZoneOffset.UTC))
                .update();
        boolean agrees = random.nextBoolean();
        database.jdbc()
                .sql("""
                        insert into cases_second_look (case_no, version, district, draw, place, drawn, recommender, at, agrees,
                            note, looker, looked_by, looked_at)
                        values (?, ?, 'x', ?, 1, true, ?, ?, ?, '看法', ?, '某人', ?)
                        """)
                .params(
                        no,
                        seq,
                        number * 100 + seq,
                        new UUID(9, 1),
                        at.atOffset(ZoneOffset.UTC),
                        agrees,
                        new UUID(9, 2),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
