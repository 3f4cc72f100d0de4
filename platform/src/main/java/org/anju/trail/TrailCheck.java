package org.anju.trail;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javax.sql.DataSource;
import org.anju.trail.Findings.Rank;
import org.jspecify.annotations.Nullable;

/**
 * The auditor: reads the whole trail in one view of the database, in stretches beside each other, holds it against every
 * witness, and says where it is broken and how.
 */
public final class TrailCheck {

    /** What may lie unsealed or unwitnessed without complaint. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private static final int FETCH = 5_000;

    private static final String UNSEALED = """
        select l.id, l.written_at, u.line is null as forgotten
          from trail_lines l left join trail_seals s on s.line = l.id left join trail_unsealed u on u.line = l.id
         where s.line is null order by l.id
        """;

    private static final String GONE = """
        select u.line from trail_unsealed u left join trail_lines l on l.id = u.line
         where l.id is null order by u.line
        """;

    private final Path data;
    private final @Nullable Path elsewhere;
    private final List<Path> copies = new ArrayList<>();
    private final Map<Long, String> paper = new HashMap<>();

    /** @param elsewhere the directory of the second witness, null where there is none */
    public TrailCheck(Path data, @Nullable Path elsewhere) {
        this.data = data;
        this.elsewhere = elsewhere;
    }

    /** Also holds it against what somebody kept: lines of heads, or pages of {@code /trail/heads.json}. */
    public TrailCheck with(Path copy) {
        copies.add(copy);
        return this;
    }

    /** Also against what stands on a paper: the head's number and the beginning of its hash. */
    public TrailCheck printed(long head, String hash) {
        paper.put(head, hash);
        return this;
    }

    public TrailVerdict check(DataSource source) {
        try (Connection main = source.getConnection()) {
            begin(main, null);
            return check(main, source, ForkJoinPool.commonPool());
        } catch (SQLException e) {
            throw new IllegalStateException("the trail cannot be read: " + e.getMessage(), e);
        }
    }

    /** The same through this connection alone, in the transaction it is in. */
    TrailVerdict check(Connection only) throws SQLException {
        return check(only, null, Runnable::run);
    }

    private TrailVerdict check(Connection main, @Nullable DataSource more, Executor hands) throws SQLException {
        var findings = new Findings();
        List<WitnessReader> open = new ArrayList<>();
        try {
            List<Copies> witnesses = witnesses(findings, open);
            Map<String, TrailKey.Known> trusted = TrailKey.trusted(data);
            Instant late = now(main).minus(GRACE);
            List<LineAudit.Stretch> stretches = LineAudit.stretches(main);
            try (var readers = Stretches.begin(main, more, stretches, findings)) {
                long heads = new HeadAudit(findings, trusted, witnesses, printed(main), hands).read(main, late);
                long unsealed = unsealed(main, late, findings);
                readers.end();
                return new TrailVerdict(
                        findings.lines(),
                        heads,
                        unsealed,
                        findings.breaks(),
                        findings.all(),
                        witnesses.stream().map(Copies::seen).toList());
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the trail's key or witness file cannot be read: " + e.getMessage(), e);
        } finally {
            open.forEach(WitnessReader::close);
        }
    }

    private List<Copies> witnesses(Findings findings, List<WitnessReader> open) throws IOException {
        List<Copies> all = new ArrayList<>();
        all.add(copies(Witness.of(data), true, findings, open));
        if (elsewhere != null) {
            all.add(copies(Witness.elsewhere(elsewhere), true, findings, open));
        }
        for (Path each : copies) {
            all.add(copies(Witness.copy(each), false, findings, open));
        }
        return all;
    }

    private static Copies copies(Witness witness, boolean whole, Findings findings, List<WitnessReader> open)
            throws IOException {
        WitnessReader reader = witness.read();
        open.add(reader);
        return new Copies(witness.name(), whole, reader, findings);
    }

    /** On sheets of this house, and what the auditor has brought. */
    private Map<Long, String> printed(Connection database) throws SQLException {
        Map<Long, String> all = new HashMap<>();
        try (Statement ask = database.createStatement();
                ResultSet row = ask.executeQuery("select no, hash from trail_printed")) {
            while (row.next()) {
                all.put(row.getLong("no"), row.getString("hash"));
            }
        }
        all.putAll(paper);
        return all;
    }

    private static long unsealed(Connection database, Instant late, Findings findings) throws SQLException {
        long unsealed = 0;
        try (Statement ask = database.createStatement()) {
            ask.setFetchSize(FETCH);
            try (ResultSet row = ask.executeQuery(UNSEALED)) {
                while (row.next()) {
                    unsealed++;
                    String where = "line " + row.getLong("id");
                    if (row.getBoolean("forgotten")) {
                        findings.broken(
                                Long.MAX_VALUE,
                                Rank.BESIDE,
                                where,
                                "neither sealed nor waiting: inserted, or its seal was taken away");
                    } else if (Line.instant(row, "written_at").isBefore(late)) {
                        findings.broken(Long.MAX_VALUE, Rank.BESIDE, where, "not sealed within 60 s");
                    }
                }
            }
            try (ResultSet row = ask.executeQuery(GONE)) {
                while (row.next()) {
                    findings.broken(
                            Long.MAX_VALUE,
                            Rank.BESIDE,
                            "line " + row.getLong("line"),
                            "waiting to be sealed, and the line is gone");
                }
            }
        }
        return unsealed;
    }

    private static Instant now(Connection database) throws SQLException {
        try (Statement ask = database.createStatement();
                ResultSet row = ask.executeQuery("select clock_timestamp() as now")) {
            row.next();
            return Line.instant(row, "now");
        }
    }

    /** One view of the database, the same for every connection that is given the same snapshot. */
    static void begin(Connection connection, @Nullable String snapshot) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement start = connection.createStatement()) {
            start.execute("set transaction isolation level repeatable read, read only");
            if (snapshot != null) {
                // the database's own word, which takes no parameter
                start.execute("set transaction snapshot '%s'".formatted(snapshot));
            }
        }
    }
}
