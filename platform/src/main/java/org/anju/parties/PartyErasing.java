package org.anju.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Hold;
import org.anju.policy.retention.Kept;
import org.anju.policy.retention.Mark;
import org.anju.policy.time.Beijing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 人员清除: his name and number, what he said of himself, his jobs, his row on rosters; employer and days stay. */
@Component
class PartyErasing implements Erasing {

    private final JdbcClient jdbc;

    PartyErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String room() {
        return "parties";
    }

    @Override
    public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
        List<Mark> marks = new ArrayList<>(jdbc.sql("""
                        select p.id, greatest(p.created_at,
                            (select max(s.saved_at) from parties_section s where s.person = p.id),
                            (select max(coalesce(g.ended_at, (g.to_day + 1)::timestamptz)) from parties_agent g where g.person = p.id))
                        from parties_person p where p.id = any(:persons)
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> (Mark) new Mark.Since(
                        row.getObject(1, UUID.class),
                        Kept.PROFILE,
                        Beijing.dateOf(row.getObject(2, OffsetDateTime.class).toInstant()),
                        ""))
                .list());
        marks.addAll(held(Hold.ASSOCIATION, """
                select person from parties_association where person = any(:persons) and state = 'CONFIRMED'
                """, persons, today));
        marks.addAll(held(Hold.ACTING, """
                select distinct person from parties_agent where person = any(:persons) and ended_at is null
                    and (to_day is null or to_day >= :today)
                """, persons, today));
        return marks;
    }

    private List<Mark> held(Hold hold, String sql, Collection<UUID> persons, LocalDate today) {
        return jdbc.sql(sql)
                .param("persons", persons.toArray(UUID[]::new))
                .param("today", today)
                .query((row, n) -> (Mark) new Mark.Held(row.getObject(1, UUID.class), hold, ""))
                .list();
    }

    @Override
    public int erase(UUID person, Instant at) {
        return jdbc.sql("select parties_erase(?, ?)")
                .params(person, at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
