package org.anju.permits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Hold;
import org.anju.policy.retention.Kept;
import org.anju.policy.retention.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 证件清除: the companions' names and numbers go; number, days and clauses of the permit stay. */
@Component
class PermitErasing implements Erasing {

    private final JdbcClient jdbc;

    PermitErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String room() {
        return "permits";
    }

    @Override
    public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
        return jdbc.sql("""
                        select p.person, p.number,
                            coalesce(max(least(upper(d.during) - 1, p.valid_to)), p.issued_on) as last
                        from permits_permit p left join permits_period d on d.permit = p.number
                            and d.status in ('IN_FORCE', 'SUSPENDED') and d.superseded_at is null
                        where p.person = any(:persons) group by p.number
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> {
                    UUID person = row.getObject("person", UUID.class);
                    LocalDate last = row.getObject("last", LocalDate.class);
                    String number = row.getString("number");
                    return last.isBefore(today)
                            ? new Mark.Since(person, Kept.PERMIT, last, number)
                            : (Mark) new Mark.Held(person, Hold.PERMIT, number);
                })
                .list();
    }

    @Override
    public int erase(UUID person, Instant at) {
        return jdbc.sql("select permits_erase(?)")
                .param(person)
                .query(Integer.class)
                .single();
    }
}
