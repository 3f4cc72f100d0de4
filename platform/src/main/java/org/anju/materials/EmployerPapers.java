package org.anju.materials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of employers' papers and of who saw which seal on them. */
@Component
class EmployerPapers {

    private final JdbcClient jdbc;
    private final Marks marks;

    EmployerPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
        marks = new Marks(jdbc, "materials_employer_mark", "paper");
    }

    Marks marks() {
        return marks;
    }

    /** Two uploads for one employer at once take turns, so that the limits hold. */
    void lock(UUID employer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('employer-papers:' || ?, 0))")
                .param(employer.toString())
                .query((row, n) -> true)
                .list();
    }

    void add(
            UUID id,
            UUID employer,
            String slot,
            String subject,
            Examined.Accepted file,
            Passport said,
            Instant now,
            @Nullable UUID by) {
        jdbc.sql("""
                insert into materials_employer_paper (id, employer, slot, subject, name, kind, bytes, pages, sha256,
                    formed_on, valid_until, issuer, put_at, put_by)
                values (:id, :employer, :slot, :subject, :name, :kind, :bytes, :pages, :sha256,
                    :formed, :valid, :issuer, :now, :by)
                """)
                .param("id", id)
                .param("employer", employer)
                .param("slot", slot)
                .param("subject", subject)
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("bytes", file.bytes())
                .param("pages", file.pages())
                .param("sha256", file.sha256())
                .param("formed", said.formedOn())
                .param("valid", said.validUntil())
                .param("issuer", said.issuer())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    boolean describe(UUID id, Passport said) {
        return jdbc.sql("""
                        update materials_employer_paper set formed_on = :formed, valid_until = :valid, issuer = :issuer
                        where id = :id and removed_at is null
                        """)
                        .param("formed", said.formedOn())
                        .param("valid", said.validUntil())
                        .param("issuer", said.issuer())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean remove(UUID id, Instant now, @Nullable UUID account) {
        return jdbc.sql("""
                        update materials_employer_paper set removed_at = :now, removed_by = :by
                        where id = :id and removed_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    List<EmployerPaper> list(UUID employer) {
        return jdbc.sql("""
                        select * from materials_employer_paper
                        where employer = ? and removed_at is null order by slot, subject, put_at, id
                        """).param(employer).query(EmployerPapers::paper).list();
    }

    Optional<EmployerPaper> find(UUID id) {
        return jdbc.sql("select * from materials_employer_paper where id = ?")
                .param(id)
                .query(EmployerPapers::paper)
                .optional();
    }

    private static EmployerPaper paper(ResultSet row, int n) throws SQLException {
        return new EmployerPaper(
                row.getObject("id", UUID.class),
                row.getObject("employer", UUID.class),
                row.getString("slot"),
                row.getString("subject"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getInt("pages"),
                row.getString("sha256"),
                row.getObject("formed_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("issuer"),
                row.getObject("put_at", OffsetDateTime.class).toInstant(),
                row.getObject("put_by", UUID.class));
    }
}
