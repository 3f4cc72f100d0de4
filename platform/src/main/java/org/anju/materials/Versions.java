package org.anju.materials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What in the tables of papers says which came in whose place. */
@Component
class Versions {

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> replace(Collection<UUID> old, UUID by) {
        return jdbc.sql("""
                        update materials_attachment o set replaced_by = :by
                        from materials_attachment n
                        where n.id = :by and o.person = n.person and o.slot = n.slot and o.id <> n.id
                          and o.id = any(:old) and o.removed_at is not null and o.replaced_by is null
                        returning o.id
                        """)
                .param("by", by)
                .param("old", old.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    List<Version> earlier(UUID person, String slot) {
        return jdbc.sql("""
                        select * from materials_attachment
                        where person = ? and slot = ? and replaced_by is not null
                        order by removed_at desc, put_at desc, id
                        """)
                .params(person, slot)
                .query((row, n) -> version(row, row.getBoolean("by_employer")))
                .list();
    }

    List<UUID> replacePapers(Collection<UUID> old, UUID by) {
        return jdbc.sql("""
                        update materials_employer_paper o set replaced_by = :by
                        from materials_employer_paper n
                        where n.id = :by and o.employer = n.employer and o.slot = n.slot and o.subject = n.subject
                          and o.id <> n.id and o.id = any(:old) and o.removed_at is not null and o.replaced_by is null
                        returning o.id
                        """)
                .param("by", by)
                .param("old", old.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    List<Version> earlierPapers(UUID employer, String slot, String subject) {
        return jdbc.sql("""
                        select * from materials_employer_paper
                        where employer = ? and slot = ? and subject = ? and replaced_by is not null
                        order by removed_at desc, put_at desc, id
                        """)
                .params(employer, slot, subject)
                .query((row, n) -> version(row, true))
                .list();
    }

    private static Version version(ResultSet row, boolean byEmployer) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("pages"),
                row.getObject("put_at", OffsetDateTime.class).toInstant(),
                byEmployer,
                row.getObject("removed_at", OffsetDateTime.class).toInstant(),
                row.getObject("replaced_by", UUID.class));
    }
}
