package org.anju.trail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The end of a sealed batch, signed: whoever holds it knows every line before it.
 *
 * @param national the SM2 signature, null on heads older than it
 */
record Head(
        long no,
        long seq,
        byte[] hash,
        Instant at,
        String keyId,
        byte[] signature,
        @Nullable National national) {

    /** The same signed with SM2. */
    record National(String keyId, byte[] signature) {}

    static final String COLUMNS = "h.no, h.seq, h.hash, h.at, h.key_id, h.signature, h.sm2_key_id, h.sm2_signature";

    static Head of(ResultSet row) throws SQLException {
        String sm2 = row.getString("sm2_key_id");
        return new Head(
                row.getLong("no"),
                row.getLong("seq"),
                row.getBytes("hash"),
                Line.instant(row, "at"),
                row.getString("key_id"),
                row.getBytes("signature"),
                sm2 == null ? null : new National(sm2, row.getBytes("sm2_signature")));
    }

    static Head signed(long no, long seq, byte[] hash, Instant at, TrailKey key) {
        byte[] payload = payload(no, seq, hash, at);
        return new Head(
                no,
                seq,
                hash,
                at,
                key.id(),
                key.plain().sign(payload),
                new National(key.national().id(), key.national().sign(payload)));
    }

    /** What is signed. */
    byte[] payload() {
        return payload(no, seq, hash, at);
    }

    String hex() {
        return HexFormat.of().formatHex(hash);
    }

    /** The line a witness keeps, without its line feed. */
    String witnessed() {
        String line = "head %d %d %s %d %s %s".formatted(no, seq, hex(), Line.micros(at), keyId, text(signature));
        return national == null ? line : line + " " + national.keyId() + " " + text(national.signature());
    }

    static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] payload(long no, long seq, byte[] hash, Instant at) {
        return "anju-trail-head-1 %d %d %s %d"
                .formatted(no, seq, HexFormat.of().formatHex(hash), Line.micros(at))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
