package org.anju.cases.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.CaseSeals;
import org.anju.cases.Json;
import org.anju.checks.Agreement;
import org.anju.checks.Remark;
import org.anju.checks.Source;
import org.anju.checks.Source.Kind;
import org.anju.checks.Way;
import org.anju.materials.FileKind;
import org.anju.materials.store.Naming;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where answers of outside sources lie; their screenshots are named for the content store. */
@Repository
class Consultations implements Naming {

    private record Content(
            List<Remark> remarks,
            @Nullable String said,
            @Nullable LocalDate asOf) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    Consultations(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Machine and officer may answer at once: until the transaction ends the other waits. */
    void hold(String caseNo) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('outside:' || ?, 0))")
                .param(caseNo)
                .query((row, n) -> true)
                .list();
    }

    /** The answers that count in that round: of each source one at most. */
    List<Consultation> standing(CaseMark of) {
        return jdbc.sql("""
                        select * from cases_consultation
                        where case_no = :case and round = :round and superseded_by is null
                        """)
                .param("case", of.no())
                .param("round", of.round())
                .query((row, n) -> consultation(row))
                .list();
    }

    Optional<Consultation> standing(CaseMark of, Source source) {
        return standing(of).stream().filter(each -> each.source() == source).findFirst();
    }

    Optional<Consultation> find(UUID id) {
        return jdbc.sql("select * from cases_consultation where id = :id")
                .param("id", id)
                .query((row, n) -> consultation(row))
                .optional();
    }

    /** @param supersededBy what counts instead from the start, null where this one counts */
    void add(CaseMark of, Consultation made, @Nullable UUID supersededBy, @Nullable UUID account) {
        Screenshot shot = made.screenshot();
        jdbc.sql("""
                        insert into cases_consultation
                            (id, case_no, kind, round, source, way, agreement, looked_at, recorded_at, account, by_name,
                             place, said_sealed, why, superseded_by, file, file_kind, file_bytes, file_pages, sha256)
                        values (:id, :case, :kind, :round, :source, :way, :agreement, :looked, :recorded, :account, :by,
                             :place, :said, :why, :superseded, :file, :fileKind, :bytes, :pages, :sha256)
                        """)
                .param("id", made.id())
                .param("case", of.no())
                .param("kind", of.kind().name())
                .param("round", of.round())
                .param("source", made.source().name())
                .param("way", made.way().name())
                .param("agreement", made.agreement().name())
                .param("looked", utc(made.lookedAt()))
                .param("recorded", utc(made.recordedAt()))
                .param("account", account)
                .param("by", made.by())
                .param("place", made.place())
                .param(
                        "said",
                        CaseSeals.CONSULTED.seal(
                                vault, Json.write(new Content(made.remarks(), made.said(), made.asOf())), made.id()))
                .param("why", made.why())
                .param("superseded", supersededBy)
                .param("file", shot == null ? null : shot.name())
                .param("fileKind", shot == null ? null : shot.kind().name())
                .param("bytes", shot == null ? null : shot.bytes())
                .param("pages", shot == null ? null : shot.pages())
                .param("sha256", shot == null ? null : shot.sha256())
                .update();
    }

    void supersede(UUID older, UUID newer) {
        jdbc.sql("update cases_consultation set superseded_by = :newer where id = :older and superseded_by is null")
                .param("newer", newer)
                .param("older", older)
                .update();
    }

    /** Every answer there was, the newest first. */
    List<Consultation> all(String caseNo) {
        return jdbc.sql("select * from cases_consultation where case_no = :case order by seq desc")
                .param("case", caseNo)
                .query((row, n) -> consultation(row))
                .list();
    }

    /** The case and its kind, by one of its answers. */
    Optional<CaseMark> of(UUID id) {
        return jdbc.sql("select case_no, kind, round from cases_consultation where id = :id")
                .param("id", id)
                .query((row, n) -> new CaseMark(
                        Kind.valueOf(row.getString("kind")), row.getString("case_no"), row.getInt("round")))
                .optional();
    }

    @Override
    public Set<String> named(Collection<String> sha256) {
        return new HashSet<>(jdbc.sql("select sha256 from cases_consultation where sha256 = any(:hashes)")
                .param("hashes", sha256.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list());
    }

    private Consultation consultation(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Content content = Json.read(CaseSeals.CONSULTED.open(vault, row.getBytes("said_sealed"), id), Content.class);
        String hash = row.getString("sha256");
        return new Consultation(
                id,
                row.getInt("round"),
                Source.valueOf(row.getString("source")),
                Way.valueOf(row.getString("way")),
                Agreement.valueOf(row.getString("agreement")),
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("place"),
                content.remarks(),
                content.said(),
                content.asOf(),
                row.getString("why"),
                row.getObject("superseded_by", UUID.class),
                hash == null
                        ? null
                        : new Screenshot(
                                row.getString("file"),
                                FileKind.valueOf(row.getString("file_kind")),
                                row.getLong("file_bytes"),
                                row.getInt("file_pages"),
                                hash));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
