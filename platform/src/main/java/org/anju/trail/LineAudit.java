package org.anju.trail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anju.trail.Findings.Rank;

/**
 * Examines the chain stretch by stretch: since each seal is held against the one stored before it, stretches may be read
 * beside each other.
 */
final class LineAudit {

    /** Seals of one stretch. */
    static final int STRETCH = 20_000;

    /** From behind the first seal to the last one, both as they are stored. */
    record Stretch(long after, long to) {}

    private static final String SEALS = "select s.seq, s.line, s.hash, " + LineBytes.COLUMNS + """

         from trail_seals s left join trail_lines l on l.id = s.line
         where s.seq > '%d'::bigint and s.seq <= '%d'::bigint order by s.seq
        """;

    private final Findings findings;
    private final MessageDigest sha;
    private final LineBytes line = new LineBytes();

    LineAudit(Findings findings) {
        this.findings = findings;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Stretch> stretches(Connection database) throws SQLException {
        List<Stretch> all = new ArrayList<>();
        long after = Long.MIN_VALUE;
        try (PreparedStatement ask =
                database.prepareStatement("select seq from trail_seals where seq > ? order by seq offset ? limit 1")) {
            ask.setInt(2, STRETCH - 1);
            while (true) {
                ask.setLong(1, after);
                try (ResultSet found = ask.executeQuery()) {
                    if (!found.next()) {
                        all.add(new Stretch(after, Long.MAX_VALUE));
                        return all;
                    }
                    all.add(new Stretch(after, found.getLong(1)));
                    after = found.getLong(1);
                }
            }
        }
    }

    void read(Connection database, Stretch stretch) throws SQLException {
        long seq = stretch.after() == Long.MIN_VALUE ? 0 : stretch.after();
        byte[] before = stored(database, stretch.after());
        long read = 0;
        try (CopyRows rows = new CopyRows(database, SEALS.formatted(stretch.after(), stretch.to()))) {
            while (rows.next()) {
                long found = rows.number(0);
                if (found != seq + 1) {
                    findings.broken(
                            seq + 1, Rank.CUT, "seal " + (seq + 1), "missing up to seal " + (found - 1) + ": cut out");
                }
                seq = found;
                read++;
                byte[] hash = rows.bytes(2);
                link(rows, seq, before, hash);
                before = hash;
            }
        }
        findings.read(read);
    }

    private void link(CopyRows rows, long seq, byte[] before, byte[] hash) {
        if (rows.none(3)) {
            findings.broken(seq, Rank.LINE, where(rows, seq), "the line is gone");
            return;
        }
        line.of(rows, 3, seq);
        sha.update(before);
        sha.update(line.bytes(), 0, line.size());
        if (!Arrays.equals(sha.digest(), hash)) {
            findings.broken(seq, Rank.LINE, where(rows, seq), "not what was sealed: changed, inserted or out of order");
        }
    }

    private static String where(CopyRows rows, long seq) {
        return "line " + rows.number(1) + " (seal " + seq + ")";
    }

    private static byte[] stored(Connection database, long seq) throws SQLException {
        try (PreparedStatement ask = database.prepareStatement("select hash from trail_seals where seq = ?")) {
            ask.setLong(1, seq);
            try (ResultSet found = ask.executeQuery()) {
                return found.next() ? found.getBytes(1) : Chain.start();
            }
        }
    }
}
