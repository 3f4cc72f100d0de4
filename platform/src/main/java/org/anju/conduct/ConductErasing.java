package org.anju.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Hold;
import org.anju.policy.retention.Kept;
import org.anju.policy.retention.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 监管清除: the words of measures against a person go; kind and days stay. A permit cancelled stops nothing more by itself. */
@Component
class ConductErasing implements Erasing {

    private final JdbcClient jdbc;

    ConductErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String room() {
        return "conduct";
    }

    @Override
    public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
        return jdbc.sql("""
                        select person, breach, case when kind = 'CANCELLATION' then from_day else least(lifted_from - 1, to_day) end
                            as last
                        from conduct_measure where person = any(:persons)
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> {
                    UUID person = row.getObject("person", UUID.class);
                    LocalDate last = row.getObject("last", LocalDate.class);
                    String breach = row.getString("breach");
                    return last != null && last.isBefore(today)
                            ? new Mark.Since(person, Kept.SUPERVISION, last, breach)
                            : (Mark) new Mark.Held(person, Hold.MEASURE, breach);
                })
                .list();
    }

    @Override
    public int erase(UUID person, Instant at) {
        return jdbc.sql("select conduct_erase(?, ?)")
                .params(person, at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
