package org.anju.trail;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The seals and heads as they are stored; only the sealer writes here. */
@Repository
class Seals {

    /** A link made and not yet stored. */
    record Seal(long seq, long line, byte[] hash) {}

    private static final long LOCK = 0x616e6a75_7472L;

    private final JdbcTemplate jdbc;

    Seals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** True for one transaction of one node at a time. */
    boolean lock() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    List<Line> waiting(int most) {
        return jdbc.query(
                "select " + Line.COLUMNS
                        + " from trail_unsealed u join trail_lines l on l.id = u.line order by l.id limit ?",
                (row, n) -> Line.of(row),
                most);
    }

    Seal last() {
        return jdbc
                .query(
                        "select seq, line, hash from trail_seals order by seq desc limit 1",
                        (row, n) -> new Seal(row.getLong("seq"), row.getLong("line"), row.getBytes("hash")))
                .stream()
                .findFirst()
                .orElse(new Seal(0, 0, Chain.start()));
    }

    Optional<Head> lastHead() {
        return jdbc
                .query(
                        "select " + Head.COLUMNS + " from trail_heads h order by h.no desc limit 1",
                        (row, n) -> Head.of(row))
                .stream()
                .findFirst();
    }

    void store(List<Seal> seals, Head head) {
        jdbc.batchUpdate("insert into trail_seals (seq, line, hash) values (?, ?, ?)", seals, 500, (row, seal) -> {
            row.setLong(1, seal.seq());
            row.setLong(2, seal.line());
            row.setBytes(3, seal.hash());
        });
        jdbc.batchUpdate(
                "delete from trail_unsealed where line = ?", seals, 500, (row, seal) -> row.setLong(1, seal.line()));
        store(head);
    }

    void store(Head head) {
        Head.National national = head.national();
        jdbc.update(
                """
                insert into trail_heads (no, seq, hash, at, key_id, signature, sm2_key_id, sm2_signature)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                head.no(),
                head.seq(),
                head.hash(),
                head.at().atOffset(ZoneOffset.UTC),
                head.keyId(),
                head.signature(),
                national == null ? null : national.keyId(),
                national == null ? null : national.signature());
    }

    List<Head> headsAfter(long no, int most) {
        return jdbc.query(
                "select " + Head.COLUMNS + " from trail_heads h where h.no > ? order by h.no limit ?",
                (row, n) -> Head.of(row),
                no,
                most);
    }

    /** The latest below that number, the latest first. */
    List<Head> headsBelow(long no, int most) {
        return jdbc.query(
                "select " + Head.COLUMNS + " from trail_heads h where h.no < ? order by h.no desc limit ?",
                (row, n) -> Head.of(row),
                no,
                most);
    }
}
