package org.anju.cases.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

/** 更正申请清除: an open request holds its person, an ended one counts from its end and goes with him as a whole. */
@Component
class CorrectionErasing implements Erasing {

    private final JdbcClient jdbc;

    CorrectionErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String room() {
        return "corrections";
    }

    @Override
    public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
        return jdbc.sql("select person, no, ended_at from cases_correction where person = any(:persons)")
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> {
                    UUID person = row.getObject("person", UUID.class);
                    String no = row.getString("no");
                    OffsetDateTime end = row.getObject("ended_at", OffsetDateTime.class);
                    return end == null
                            ? (Mark) new Mark.Held(person, Hold.CORRECTION, no)
                            : new Mark.Since(person, Kept.SUPERVISION, Beijing.dateOf(end.toInstant()), no);
                })
                .list();
    }

    @Override
    public int erase(UUID person, Instant at) {
        return jdbc.sql("select corrections_erase(?)")
                .param(person)
                .query(Integer.class)
                .single();
    }
}
