package org.anju.trail;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.anju.trail.Findings.Rank;
import org.jspecify.annotations.Nullable;

/** Examines the heads: number by number, the seal each signs, its signatures, and what every witness has seen of it. */
final class HeadAudit {

    private static final int FETCH = 2_000;
    private static final int BATCH = 200;
    private static final int AHEAD = 64;

    private static final String HEADS = "select " + Head.COLUMNS + """
        , h.written_at, s.hash as stands
          from trail_heads h left join trail_seals s on s.seq = h.seq order by h.no
        """;

    private final Findings findings;
    private final Map<String, TrailKey.Known> trusted;
    private final List<Copies> witnesses;
    private final Map<Long, String> printed;
    private final Executor hands;
    private final Semaphore ahead = new Semaphore(AHEAD);
    private List<Head> batch = new ArrayList<>(BATCH);
    private long no;
    private long covered;

    /** @param printed the beginning of the hash that stands on paper, by the number of its head */
    HeadAudit(
            Findings findings,
            Map<String, TrailKey.Known> trusted,
            List<Copies> witnesses,
            Map<Long, String> printed,
            Executor hands) {
        this.findings = findings;
        this.trusted = trusted;
        this.witnesses = witnesses;
        this.printed = printed;
        this.hands = hands;
    }

    /** Reads all; answers how many there are. */
    long read(Connection database, Instant late) throws SQLException {
        long read = 0;
        try (Statement ask = database.createStatement()) {
            ask.setFetchSize(FETCH);
            try (ResultSet row = ask.executeQuery(HEADS)) {
                while (row.next()) {
                    read++;
                    boolean old = row.getObject("written_at") == null
                            || Line.instant(row, "written_at").isBefore(late);
                    head(Head.of(row), row.getBytes("stands"), old);
                }
            }
        }
        signatures();
        ahead.acquireUninterruptibly(AHEAD);
        witnesses.forEach(each -> each.end(no));
        printed.forEach((head, hash) -> findings.broken(
                Long.MAX_VALUE,
                Rank.WITNESS,
                "head " + head,
                "stands on paper with " + hash + ", the database has it not"));
        open(database);
        return read;
    }

    private void head(Head head, byte @Nullable [] stands, boolean old) {
        String where = "head " + head.no() + " (seal " + head.seq() + ")";
        if (head.no() != no + 1) {
            findings.broken(head.seq(), Rank.CUT, "head " + (no + 1), "missing up to head " + (head.no() - 1));
        }
        if (stands == null) {
            findings.broken(head.seq(), Rank.HEAD, where, "the seal it signs is gone");
        } else if (!Arrays.equals(stands, head.hash())) {
            findings.broken(head.seq(), Rank.HEAD, where, "signs another chain than the one stored");
        }
        if (head.seq() < covered) {
            findings.broken(head.seq(), Rank.HEAD, where, "goes back behind the head before it");
        }
        witnesses.forEach(each -> each.head(head, where, old));
        String paper = printed.remove(head.no());
        if (paper != null && !head.hex().startsWith(paper)) {
            findings.broken(head.seq(), Rank.WITNESS, where, "another head than the one printed on paper: " + paper);
        }
        batch.add(head);
        if (batch.size() == BATCH) {
            signatures();
        }
        no = head.no();
        covered = Math.max(covered, head.seq());
    }

    private void signatures() {
        List<Head> these = batch;
        batch = new ArrayList<>(BATCH);
        ahead.acquireUninterruptibly();
        hands.execute(() -> {
            try {
                these.forEach(this::signature);
            } finally {
                ahead.release();
            }
        });
    }

    private void signature(Head head) {
        String where = "head " + head.no() + " (seal " + head.seq() + ")";
        byte[] payload = head.payload();
        if (!signed(head.keyId(), payload, head.signature())) {
            findings.broken(head.seq(), Rank.SIGNATURE, where, "its signature is not of a key in trail.pub");
        }
        Head.National national = head.national();
        if (national != null && !signed(national.keyId(), payload, national.signature())) {
            findings.broken(head.seq(), Rank.SIGNATURE, where, "its SM2 signature is not of a key in trail.pub");
        }
    }

    private boolean signed(String id, byte[] payload, byte[] signature) {
        TrailKey.Known key = trusted.get(id);
        return key != null && key.script().fits(key.key(), payload, signature);
    }

    private void open(Connection database) throws SQLException {
        try (Statement ask = database.createStatement();
                ResultSet row = ask.executeQuery("select max(seq) from trail_seals")) {
            if (row.next() && row.getLong(1) > covered) {
                findings.broken(covered + 1, Rank.OPEN, "seal " + (covered + 1), "no signed head stands over it");
            }
        }
    }
}
