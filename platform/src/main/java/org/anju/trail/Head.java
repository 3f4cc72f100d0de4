package org.anju.trail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** The end of a sealed batch, signed: whoever holds it knows every line before it. */
record Head(long no, long seq, byte[] hash, Instant at, String keyId, byte[] signature) {

    static final String COLUMNS = "h.no, h.seq, h.hash, h.at, h.key_id, h.signature";

    static Head of(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("no"),
                row.getLong("seq"),
                row.getBytes("hash"),
                Line.instant(row, "at"),
                row.getString("key_id"),
                row.getBytes("signature"));
    }

    static Head signed(long no, long seq, byte[] hash, Instant at, TrailKey key) {
        return new Head(no, seq, hash, at, key.id(), key.sign(payload(no, seq, hash, at)));
    }

    /** What is signed. */
    byte[] payload() {
        return payload(no, seq, hash, at);
    }

    /** The line of the witness file, without its line feed. */
    String witnessed() {
        return "head %d %d %s %d %s %s"
                .formatted(
                        no,
                        seq,
                        HexFormat.of().formatHex(hash),
                        Line.micros(at),
                        keyId,
                        Base64.getEncoder().encodeToString(signature));
    }

    private static byte[] payload(long no, long seq, byte[] hash, Instant at) {
        return "anju-trail-head-1 %d %d %s %d"
                .formatted(no, seq, HexFormat.of().formatHex(hash), Line.micros(at))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
