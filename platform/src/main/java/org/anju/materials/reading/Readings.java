package org.anju.materials.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.paper.Paper;
import org.anju.policy.paper.PaperKind;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The table of readings; what was found lies sealed to its attachment. */
@Component
class Readings {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final JdbcClient jdbc;
    private final Vault vault;

    Readings(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A PDF that nobody has read yet. */
    record Waiting(UUID attachment, String slot, String sha256) {}

    List<Waiting> waiting(Collection<String> slots, int most) {
        return jdbc.sql("""
                        select a.id, a.slot, a.sha256 from materials_attachment a
                        where a.slot in (:slots) and a.kind = 'PDF' and a.removed_at is null
                          and not exists (select from materials_reading r where r.attachment = a.id)
                        order by a.put_at desc limit :most
                        """)
                .param("slots", slots)
                .param("most", most)
                .query((row, n) ->
                        new Waiting(row.getObject("id", UUID.class), row.getString("slot"), row.getString("sha256")))
                .list();
    }

    /** Another node may have been quicker: it has read the same. */
    void add(UUID attachment, PaperKind kind, @Nullable Paper paper, Instant now) {
        jdbc.sql("""
                insert into materials_reading (attachment, kind, found_sealed, read_at)
                values (:attachment, :kind, :found, :now) on conflict do nothing
                """)
                .param("attachment", attachment)
                .param("kind", kind.name())
                .param(
                        "found",
                        paper == null
                                ? null
                                : ReadingSeals.FOUND.seal(vault, json.writeValueAsString(paper), attachment))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Reading> of(UUID attachment) {
        return jdbc.sql("select * from materials_reading where attachment = ?")
                .param(attachment)
                .query(this::reading)
                .optional();
    }

    private Reading reading(ResultSet row, int n) throws SQLException {
        PaperKind kind = PaperKind.valueOf(row.getString("kind"));
        byte[] sealed = row.getBytes("found_sealed");
        return new Reading(
                kind,
                sealed == null
                        ? null
                        : json.readValue(
                                ReadingSeals.FOUND.open(vault, sealed, row.getString("attachment")), kind.type()),
                row.getObject("read_at", OffsetDateTime.class).toInstant());
    }
}
