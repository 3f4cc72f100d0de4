package org.anju.materials;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Kept;
import org.anju.policy.retention.Mark;
import org.anju.policy.time.Beijing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 材料清除: a person's papers with all that was read and seen on them. What they were made of leaves the content store with the
 * next sweep, unless somebody else has handed in the same file.
 */
@Component
class MaterialErasing implements Erasing {

    private final JdbcClient jdbc;

    MaterialErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String room() {
        return "materials";
    }

    @Override
    public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
        return jdbc.sql("""
                        select person, max(greatest(put_at, removed_at)) from materials_attachment
                        where person = any(:persons) group by person
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> (Mark) new Mark.Since(
                        row.getObject(1, UUID.class),
                        Kept.PROFILE,
                        Beijing.dateOf(row.getObject(2, OffsetDateTime.class).toInstant()),
                        ""))
                .list();
    }

    @Override
    public int erase(UUID person, Instant at) {
        return jdbc.sql("select materials_erase(?)")
                .param(person)
                .query(Integer.class)
                .single();
    }
}
