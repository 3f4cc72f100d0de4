package org.anju.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anju.trail.TrailRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drawer of confirmation sheets: every version of every permit's sheet. */
@Repository
class Sheets {

    private static final String COLUMNS = """
        select id, permit, version, code, sha256, size, made_at, superseded_at, ofd_sha256, ofd_size, head_no, head_hash
          from sheets_sheet
        """;

    private final JdbcClient jdbc;

    Sheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sheet> current(String permit) {
        return jdbc.sql(COLUMNS + "where permit = :permit and superseded_at is null")
                .param("permit", permit)
                .query(Sheets::row)
                .optional();
    }

    Optional<Sheet> by(VerificationCode code) {
        return jdbc.sql(COLUMNS + "where code = :code")
                .param("code", code.value())
                .query(Sheets::row)
                .optional();
    }

    /** The version that is this very file, in either format. */
    Optional<Sheet> by(String sha256) {
        return jdbc.sql(COLUMNS + "where sha256 = :hash or ofd_sha256 = :hash")
                .param("hash", sha256)
                .query(Sheets::row)
                .optional();
    }

    /** Every version of that permit's, the oldest first. */
    List<Sheet> of(String permit) {
        return jdbc.sql(COLUMNS + "where permit = :permit order by version")
                .param("permit", permit)
                .query(Sheets::row)
                .list();
    }

    int lastVersion(String permit) {
        return jdbc.sql("select coalesce(max(version), 0) from sheets_sheet where permit = :permit")
                .param("permit", permit)
                .query(Integer.class)
                .single();
    }

    void supersede(String permit, Instant at) {
        jdbc.sql("update sheets_sheet set superseded_at = :at where permit = :permit and superseded_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("permit", permit)
                .update();
    }

    void add(Sheet sheet, String signer) {
        Sheet.Ofd ofd = Objects.requireNonNull(sheet.ofd());
        TrailRegister.Seal head = sheet.head();
        jdbc.sql("""
            insert into sheets_sheet (id, permit, version, code, sha256, size, made_at, signer, ofd_sha256, ofd_size,
                                      head_no, head_hash)
            values (:id, :permit, :version, :code, :sha256, :size, :at, :signer, :ofdSha256, :ofdSize,
                    :headNo, :headHash)
            """)
                .param("id", sheet.id())
                .param("permit", sheet.permit())
                .param("version", sheet.version())
                .param("code", sheet.code().value())
                .param("sha256", sheet.sha256())
                .param("size", sheet.size())
                .param("at", sheet.madeAt().atOffset(ZoneOffset.UTC))
                .param("signer", signer)
                .param("ofdSha256", ofd.sha256())
                .param("ofdSize", ofd.size())
                .param("headNo", head == null ? null : head.no())
                .param("headHash", head == null ? null : head.hash())
                .update();
    }

    void trouble(String permit, String characters, Instant at) {
        jdbc.sql("""
            insert into sheets_trouble (permit, characters, at)
            values (:permit, :characters, :at)
            on conflict (permit) do update set characters = excluded.characters, at = excluded.at
            """)
                .param("permit", permit)
                .param("characters", characters)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The characters that could not be drawn the last time a sheet was to be made. */
    Optional<String> trouble(String permit) {
        return jdbc.sql("select characters from sheets_trouble where permit = :permit")
                .param("permit", permit)
                .query(String.class)
                .optional();
    }

    void troubleOver(String permit) {
        jdbc.sql("delete from sheets_trouble where permit = :permit")
                .param("permit", permit)
                .update();
    }

    private static Sheet row(ResultSet row, int n) throws SQLException {
        @Nullable OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        @Nullable String ofd = row.getString("ofd_sha256");
        @Nullable String head = row.getString("head_hash");
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getString("permit"),
                row.getInt("version"),
                new VerificationCode(row.getString("code")),
                row.getString("sha256"),
                row.getLong("size"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                superseded == null ? null : superseded.toInstant(),
                ofd == null ? null : new Sheet.Ofd(ofd, row.getLong("ofd_size")),
                head == null ? null : new TrailRegister.Seal(row.getLong("head_no"), head));
    }
}
