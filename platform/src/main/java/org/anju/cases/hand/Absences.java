package org.anju.cases.hand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.trail.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where absences lie. */
@Repository
class Absences {

    private static final String LIVE = "select * from cases_absence where ended_at is null ";

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else of that district enters an absence: two could name each other. */
    void hold(String district) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:district, 72))")
                .param("district", district)
                .query((row, n) -> true)
                .single();
    }

    void add(Absence absence, String district, Instant now) {
        jdbc.sql("""
                        insert into cases_absence (id, account, name, role, district, deputy, deputy_name, from_day, to_day, entered_at)
                        values (:id, :account, :name, :role, :district, :deputy, :deputyName, :from, :to, :now)
                        """)
                .param("id", absence.id())
                .param("account", absence.who().account())
                .param("name", absence.who().name())
                .param("role", absence.role().name())
                .param("district", district)
                .param("deputy", absence.deputy().account())
                .param("deputyName", absence.deputy().name())
                .param("from", absence.from())
                .param("to", absence.to())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean end(UUID id, UUID account, Instant now, LocalDate today) {
        return jdbc.sql("""
                        update cases_absence set ended_at = :now
                        where id = :id and account = :account and ended_at is null and to_day >= :today
                        """)
                        .param("id", id)
                        .param("account", account)
                        .param("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** Of that account, one day of them at least in common with those. */
    List<Absence> away(UUID account, LocalDate from, LocalDate to) {
        return jdbc.sql(LIVE + "and account = :account and from_day <= :to and to_day >= :from order by from_day")
                .param("account", account)
                .param("from", from)
                .param("to", to)
                .query(Absences::absence)
                .list();
    }

    /** Those in which that account stands in. */
    List<Absence> standsIn(UUID deputy, LocalDate from, LocalDate to) {
        return jdbc.sql(LIVE + "and deputy = :deputy and from_day <= :to and to_day >= :from order by from_day")
                .param("deputy", deputy)
                .param("from", from)
                .param("to", to)
                .query(Absences::absence)
                .list();
    }

    /** All of the district that are not over, the soonest first. */
    List<Absence> coming(String district, LocalDate today) {
        return jdbc.sql(LIVE + "and district = :district and to_day >= :today order by from_day, name limit 200")
                .param("district", district)
                .param("today", today)
                .query(Absences::absence)
                .list();
    }

    /** Of whom that account has the cases today: account and name. */
    Map<UUID, String> represented(UUID deputy, LocalDate today) {
        var all = new TreeMap<UUID, String>();
        standsIn(deputy, today, today)
                .forEach(each -> all.put(each.who().account(), each.who().name()));
        return all;
    }

    private static Absence absence(ResultSet row, int n) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Absence(
                row.getObject("id", UUID.class),
                new Holder(row.getObject("account", UUID.class), row.getString("name")),
                Role.valueOf(row.getString("role")),
                new Holder(row.getObject("deputy", UUID.class), row.getString("deputy_name")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }
}
