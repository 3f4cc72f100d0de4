package org.anju.trail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the trail as it lies in the table, and the bytes that are sealed of it (docs/trail.md). */
record Line(
        long id,
        Instant at,
        @Nullable UUID account,
        String name,
        String role,
        @Nullable UUID person,
        @Nullable UUID employer,
        String district,
        String act,
        Subject subject,
        String evidence,
        Instant writtenAt) {

    static final String COLUMNS = """
            l.id, l.at, l.account, l.name, l.role, l.person, l.employer, l.district,
            l.act, l.subject_kind, l.subject_id, l.evidence, l.written_at""";

    static Line of(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                instant(row, "at"),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getObject("person", UUID.class),
                row.getObject("employer", UUID.class),
                row.getString("district"),
                row.getString("act"),
                new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                row.getString("evidence"),
                instant(row, "written_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    /** The canonical form: each field as its length in bytes, a colon, its UTF-8 bytes, a line feed; null as a minus. */
    byte[] canonical(long seq) {
        var out = new ByteArrayOutputStream(512);
        field(out, "anju-trail-1");
        field(out, Long.toString(seq));
        field(out, Long.toString(id));
        field(out, Long.toString(micros(at)));
        field(out, account);
        field(out, name);
        field(out, role);
        field(out, person);
        field(out, employer);
        field(out, district);
        field(out, act);
        field(out, subject.kind());
        field(out, subject.id());
        field(out, evidence);
        field(out, Long.toString(micros(writtenAt)));
        return out.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, @Nullable Object value) {
        if (value == null) {
            out.write('-');
        } else {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            out.writeBytes(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
            out.write(':');
            out.writeBytes(bytes);
        }
        out.write('\n');
    }
}
