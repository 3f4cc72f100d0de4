package org.anju.cases;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.anju.cases.flow.State;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;

/** Cases put straight into the queue, for tests that need many or odd ones. */
final class QueueRows {

    static final Instant ARRIVED = Instant.parse("2026-09-01T02:00:00Z");

    private final Database database;

    QueueRows(Database database) {
        this.database = database;
    }

    static String no(int serial) {
        return "YQ-2026-%06d".formatted(serial);
    }

    Put put(int serial, State state) {
        return new Put(serial, state);
    }

    /** One case; what is not said is as for any. */
    final class Put {

        private final int serial;
        private final State state;
        private String name = "某人";
        private UUID person = UUID.randomUUID();
        private UUID employer = UUID.randomUUID();
        private String firm = "妫川智能_科技";
        private String district = Actor.YANQING;
        private int round = 1;
        private Instant arrived = ARRIVED;
        private @Nullable LocalDate lastDay;
        private @Nullable Actor holder;
        private @Nullable String permit;

        private Put(int serial, State state) {
            this.serial = serial;
            this.state = state;
        }

        Put name(String said) {
            name = said;
            return this;
        }

        Put person(UUID who) {
            person = who;
            return this;
        }

        Put firm(UUID id, String said) {
            employer = id;
            firm = said;
            return this;
        }

        Put in(String where) {
            district = where;
            return this;
        }

        Put round(int times) {
            round = times;
            return this;
        }

        Put arrived(Instant when) {
            arrived = when;
            return this;
        }

        Put due(@Nullable LocalDate day) {
            lastDay = day;
            return this;
        }

        Put by(@Nullable Actor who) {
            holder = who;
            return this;
        }

        Put permit(String number) {
            permit = number;
            return this;
        }

        void write() {
            boolean runs = state.clockRuns();
            boolean decided = state == State.GRANTED || state == State.REFUSED;
            boolean due = lastDay != null && (runs || state == State.SUPPLEMENT);
            database.jdbc()
                    .sql("""
                            insert into cases_case (no, kind, state, version, district, person, person_name, employer, employer_name,
                                round, opened_at, submitted_at, vouched_at, clock_from, last_day, due_at, due_act, clerk, approver,
                                permit_no, holder, holder_name)
                            values (:no, 'NEW', :state, 3, :district, :person, :name, :employer, :firm,
                                :round, :at, :at, :at, :from, :last, :due, :act, :clerk, :approver, :permit, :holder, :holderName)
                            """)
                    .param("no", no(serial))
                    .param("state", state.name())
                    .param("district", district)
                    .param("person", person)
                    .param("name", name)
                    .param("employer", employer)
                    .param("firm", firm)
                    .param("round", round)
                    .param("at", arrived.atOffset(ZoneOffset.UTC))
                    .param("from", runs ? LocalDate.of(2026, 9, 1) : null, Types.DATE)
                    .param("last", lastDay, Types.DATE)
                    .param(
                            "due",
                            due && lastDay != null
                                    ? lastDay.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)
                                    : null,
                            Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("act", !due ? null : runs ? "OVERDUE" : "LAPSE", Types.VARCHAR)
                    .param("clerk", decided ? UUID.randomUUID() : null, Types.OTHER)
                    .param("approver", decided ? UUID.randomUUID() : null, Types.OTHER)
                    .param("permit", permit, Types.VARCHAR)
                    .param("holder", holder == null ? null : holder.account(), Types.OTHER)
                    .param("holderName", holder == null ? null : holder.name(), Types.VARCHAR)
                    .update();
        }
    }
}
