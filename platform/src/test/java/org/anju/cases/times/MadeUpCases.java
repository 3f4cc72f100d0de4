package org.anju.cases.times;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.anju.testkit.Database;

/** Cases and their events as the desk would have left them, at random, written past it. */
final class MadeUpCases {

    private final Database database;
    private final Random random;
    private int number;

    MadeUpCases(Database database, Random random) {
        this.database = database;
        this.random = random;
    }

    private record Event(String verb, String from, String to, Instant at) {}

    void permit(Instant submitted, Instant vouched, Instant decided) {
        keep(
                List.of(
                        new Event("OPEN", "", "DRAFT", submitted.minusSeconds(60)),
                        new Event("SUBMIT", "DRAFT", "EMPLOYER_REVIEW", submitted),
                        new Event("VOUCH", "EMPLOYER_REVIEW", "CLERK_REVIEW", vouched),
                        new Event("RECOMMEND", "CLERK_REVIEW", "APPROVAL", decided),
                        new Event("GRANT", "APPROVAL", "GRANTED", decided)),
                "NEW");
    }

    void permits(int count, Instant from, Instant to) {
        for (int n = 0; n < count; n++) {
            List<Event> events = new ArrayList<>();
            Instant at = between(from, to);
            at = move(events, at, "OPEN", "DRAFT");
            at = move(events, at, "SUBMIT", "EMPLOYER_REVIEW");
            while (random.nextInt(6) == 0) {
                at = move(events, at, "RETURN", "RETURNED");
                at = move(events, at, "SUBMIT", "EMPLOYER_REVIEW");
            }
            at = move(events, at, "VOUCH", "CLERK_REVIEW");
            while (random.nextInt(3) > 0) {
                switch (random.nextInt(5)) {
                    case 0 -> {
                        at = move(events, at, "HOLD", "TAX_CHECK");
                        at = move(events, at, "RESUME", "CLERK_REVIEW");
                    }
                    case 1 -> {
                        at = move(events, at, "ASK", "SUPPLEMENT");
                        at = move(events, at, "ANSWER", "EMPLOYER_REVIEW");
                        at = move(events, at, "VOUCH", "CLERK_REVIEW");
                    }
                    case 2 -> at = move(events, at, "CHECK", "CLERK_REVIEW");
                    case 3 -> {
                        at = move(events, at, "RECOMMEND", "APPROVAL");
                        at = move(events, at, "REFUSE", "REFUSED");
                        at = move(events, at, "APPEAL", "APPEALED");
                        at = move(events, at, "SET_ASIDE", "CLERK_REVIEW");
                    }
                    default -> {
                        at = move(events, at, "RECOMMEND", "APPROVAL");
                        at = move(events, at, "REMAND", "CLERK_REVIEW");
                    }
                }
            }
            at = move(events, at, "RECOMMEND", "APPROVAL");
            move(events, at, random.nextBoolean() ? "GRANT" : "REFUSE", "");
            keep(events, "NEW");
        }
    }

    void employers(int count, Instant from, Instant to) {
        for (int n = 0; n < count; n++) {
            List<Event> events = new ArrayList<>();
            Instant at = between(from, to);
            at = move(events, at, "OPEN", "DRAFT");
            at = move(events, at, "SUBMIT", "ONLINE_CHECK");
            while (random.nextInt(4) == 0) {
                at = move(events, at, "RETURN", "RETURNED");
                at = move(events, at, "SUBMIT", "ONLINE_CHECK");
            }
            at = move(events, at, "CALL", "PAPER");
            at = move(events, at, "RECEIVE", "EXAMINATION");
            if (random.nextBoolean()) {
                at = move(events, at, "HOLD", "TAX_CHECK");
                at = move(events, at, "RESUME", "EXAMINATION");
            }
            at = move(events, at, "RECOMMEND", "DECISION");
            move(events, at, random.nextBoolean() ? "GRANT" : "REFUSE", "");
            keep(events, random.nextBoolean() ? "OPENING" : "JURISDICTION_CHANGE");
        }
    }

    private Instant between(Instant from, Instant to) {
        return from.plus(
                Duration.ofMinutes(random.nextLong(Duration.between(from, to).toMinutes())));
    }

    /** Sometimes the same minute, sometimes days later. */
    private Instant move(List<Event> events, Instant at, String verb, String to) {
        String from = events.isEmpty() ? "" : events.getLast().to();
        String end = to.isEmpty() ? verb.equals("GRANT") ? "GRANTED" : "REFUSED" : to;
        events.add(new Event(verb, from, end, at));
        return random.nextInt(4) == 0 ? at : at.plus(Duration.ofMinutes(random.nextLong(9 * 24 * 60)));
    }

    private void keep(List<Event> events, String kind) {
        String no = "YQ-2026-%06d".formatted(++number);
        boolean permit = kind.equals("NEW");
        Event last = events.getLast();
        boolean granted = last.to().equals("GRANTED");
        Object submitted = utc(events.get(1).at());
        String set = permit ? """
                  insert into cases_case (no, kind, state, version, district, person, person_name, employer,
                      employer_name, round, opened_at, submitted_at, clerk, approver, permit_no)
                  values (:no, :kind, :state, :version, '110119', :some, '某人', :other, '某单位', 1, :opened, :submitted,
                      :some, :other, :permit)
                  """ : """
                  insert into cases_employer_case (no, kind, state, version, district, employer, employer_name, round,
                      opened_at, submitted_at, clerk, approver, standing)
                  values (:no, :kind, :state, :version, '110119', :some, '某单位', 1, :opened, :submitted, :some, :other,
                      case when :permit is null then null else 'FULL' end)
                  """;
        database.jdbc()
                .sql(set)
                .param("no", no)
                .param("kind", kind)
                .param("state", last.to())
                .param("version", events.size())
                .param("some", UUID.randomUUID())
                .param("other", UUID.randomUUID())
                .param("opened", utc(events.getFirst().at()))
                .param("submitted", submitted)
                .param("permit", granted ? "110119202600" + number : null, java.sql.Types.VARCHAR)
                .update();
        for (int seq = 1; seq <= events.size(); seq++) {
            Event event = events.get(seq - 1);
            database.jdbc()
                    .sql("""
                            insert into %s (case_no, seq, verb, from_state, to_state, at, role, by_name, clause, reasons, %s)
                            values (:no, :seq, :verb, nullif(:from, ''), :to, :at, 'CLERK', '某人', 'A-20', '[]', %s)
                            """.formatted(
                                    permit ? "cases_event" : "cases_employer_event",
                                    permit ? "facts" : "facts_sealed",
                                    permit ? "'{}'" : "'\\x00'"))
                    .param("no", no)
                    .param("seq", seq)
                    .param("verb", event.verb())
                    .param("from", event.from())
                    .param("to", event.to())
                    .param("at", utc(event.at()))
                    .update();
        }
    }

    private static Object utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
