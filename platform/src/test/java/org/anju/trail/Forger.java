package org.anju.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** The hand of a superuser who tampers, every constraint and trigger off; it knows the trail as it was at first. */
final class Forger {

    private final Connection root;
    private final TrailKey own;
    private final TrailKey stranger;
    private final List<Line> lines = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private long nextId = 10_000_000;

    Forger(Connection root, TrailKey own, TrailKey stranger) throws SQLException {
        this.root = root;
        this.own = own;
        this.stranger = stranger;
        try (Statement sql = root.createStatement()) {
            try (ResultSet row = sql.executeQuery("select s.hash, " + Line.COLUMNS
                    + " from trail_seals s join trail_lines l on l.id = s.line order by s.seq")) {
                while (row.next()) {
                    lines.add(Line.of(row));
                    hashes.add(row.getBytes("hash"));
                }
            }
            try (ResultSet row = sql.executeQuery("select " + Head.COLUMNS + " from trail_heads h order by h.no")) {
                while (row.next()) {
                    heads.add(Head.of(row));
                }
            }
        }
    }

    /** Some seal, never the last one. */
    long seal(Random random) {
        return 1 + random.nextInt(lines.size() - 1);
    }

    long sealAfter(long seal, Random random) {
        return seal + 1 + random.nextInt((int) (lines.size() - seal));
    }

    long line(long seal) {
        return lines.get((int) seal - 1).id();
    }

    void run(String sql) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A copy of some line under a new number. */
    long slipIn(Random random) throws SQLException {
        nextId++;
        run("""
            insert into trail_lines (id, at, account, name, role, person, employer, district, act, subject_kind,
                                     subject_id, evidence, written_at)
            overriding system value
            select %d, at, account, name, role, person, employer, district, act, subject_kind, subject_id, evidence,
                   written_at - interval '61 seconds'
              from trail_lines where id = %d\
            """.formatted(nextId, line(seal(random))));
        return nextId;
    }

    /** Moves every seal behind that one by so much. */
    void shift(long after, int by) throws SQLException {
        run("update trail_seals set seq = seq + 1000000 where seq > " + after);
        run("update trail_seals set seq = seq - 1000000 + " + by + " where seq > 1000000");
    }

    void cutAfter(long no) throws SQLException {
        long seq = heads.get((int) no - 1).seq();
        run("delete from trail_heads where no > " + no);
        run("delete from trail_lines where id in (select line from trail_seals where seq > " + seq + ")");
        run("delete from trail_seals where seq > " + seq);
    }

    /** Changes the line under that seal and computes everything from there on anew; answers the first head that differs. */
    Head recompute(long from, boolean byStranger) throws SQLException {
        run("update trail_lines set name = name || '丙' where id = " + line(from));
        byte[] before = from == 1 ? Chain.start() : hashes.get((int) from - 2);
        var chain = new Chain();
        List<byte[]> forged = new ArrayList<>(hashes);
        for (int seal = (int) from; seal <= lines.size(); seal++) {
            before = chain.link(before, seal, seal == from ? stored(line(from)) : lines.get(seal - 1));
            forged.set(seal - 1, before);
        }
        try (PreparedStatement seals = root.prepareStatement("update trail_seals set hash = ? where seq = ?")) {
            for (int seal = (int) from; seal <= lines.size(); seal++) {
                seals.setBytes(1, forged.get(seal - 1));
                seals.setLong(2, seal);
                seals.addBatch();
            }
            seals.executeBatch();
        }
        List<Head> later = heads.stream().filter(head -> head.seq() >= from).toList();
        for (Head each : later) {
            Head head = Head.signed(
                    each.no(), each.seq(), forged.get((int) each.seq() - 1), each.at(), byStranger ? stranger : own);
            Head.National national = java.util.Objects.requireNonNull(head.national());
            run("update trail_heads set hash = " + hex(head.hash()) + ", key_id = '" + head.keyId() + "', signature = "
                    + hex(head.signature()) + ", sm2_key_id = '" + national.keyId() + "', sm2_signature = "
                    + hex(national.signature()) + " where no = " + head.no());
        }
        return later.getFirst();
    }

    private Line stored(long id) throws SQLException {
        try (Statement sql = root.createStatement();
                ResultSet row = sql.executeQuery("select " + Line.COLUMNS + " from trail_lines l where l.id = " + id)) {
            row.next();
            return Line.of(row);
        }
    }

    private static String hex(byte[] bytes) {
        return "'\\x" + HexFormat.of().formatHex(bytes) + "'";
    }
}
