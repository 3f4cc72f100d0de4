package org.anju.trail;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anju.testkit.Database;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A trail of millions of lines, made in a throw-away database: how long it takes to check, and to search. */
public final class TrailProof {

    private static final int LINES_A_HEAD = 100;

    private static final Actor AUDITOR = new Actor(
            java.util.UUID.fromString("00000000-0000-4000-8000-0000000000aa"),
            "监管",
            Role.SUPERVISOR,
            null,
            null,
            Actor.YANQING);

    /**
     * @param worked processor time of this process during the check
     * @param searches milliseconds of the slowest of five, by what was looked for
     */
    public record Figures(TrailVerdict verdict, Duration check, Duration worked, Map<String, Long> searches) {

        public boolean whole() {
            return verdict.whole();
        }

        public String words() {
            double seconds = check.toMillis() / 1000.0;
            return verdict.report()
                    + "checked in %.1f s: %.0f lines a second, ten million in %.1f minutes%n"
                            .formatted(
                                    seconds, verdict.lines() / seconds, 10_000_000 / (verdict.lines() / seconds) / 60)
                    + "of which this process worked %.1f s%n".formatted(worked.toMillis() / 1000.0)
                    + "searches, the slowest of five, in ms: " + searches;
        }
    }

    private final Database database;
    private final Path data;
    private final long lines;

    public TrailProof(Database database, Path data, long lines) {
        this.database = database;
        this.data = data;
        this.lines = lines;
    }

    public Figures run() throws Exception {
        write();
        seal();
        try (Connection root = root();
                Statement sql = root.createStatement()) {
            sql.execute("vacuum analyze trail_lines, trail_seals, trail_heads");
        }
        Instant start = Instant.now();
        long before = worked();
        TrailVerdict verdict = new TrailCheck(data, null).check(database.dataSource());
        Duration took = Duration.between(start, Instant.now());
        return new Figures(verdict, took, Duration.ofNanos(worked() - before), searches());
    }

    private void write() throws SQLException {
        try (Connection root = root();
                Statement sql = root.createStatement()) {
            sql.execute("set synchronous_commit = off");
            sql.execute("""
                insert into trail_lines (at, account, name, role, district, act, subject_kind, subject_id, evidence,
                                         written_at)
                select timestamptz '2024-01-01 08:00+08' + n * interval '9 seconds',
                       ('00000000-0000-4000-8000-' || lpad((n %% 200)::text, 12, '0'))::uuid,
                       '人员' || n %% 200, (array['CLERK', 'APPROVER', 'AGENT', 'APPLICANT'])[1 + n %% 4], '110119',
                       (array['case.check', 'case.vouch', 'saw', 'case.recommend', 'material.put'])[1 + n %% 5],
                       'case', 'YQ-' || n / 20,
                       '{"clause":"G-3.2.3-4","from":"CLERK_REVIEW","to":"APPROVAL","version":' || n || '}',
                       clock_timestamp() - interval '2 minutes'
                  from generate_series(1, %d) n
                """.formatted(lines));
        }
    }

    private void seal() throws Exception {
        TrailKey key = TrailKey.open(data);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        var bytes = new LineBytes();
        byte[] before = Chain.start();
        List<Head> heads = new ArrayList<>();
        try (Connection from = root();
                Connection to = root();
                CopyRows rows = new CopyRows(from, "select " + Line.COLUMNS + " from trail_lines l order by l.id")) {
            CopyIn seals =
                    to.unwrap(PGConnection.class).getCopyAPI().copyIn("copy trail_seals (seq, line, hash) from stdin");
            var text = new StringBuilder();
            long seq = 0;
            while (rows.next()) {
                seq++;
                bytes.of(rows, 0, seq);
                sha.update(before);
                sha.update(bytes.bytes(), 0, bytes.size());
                before = sha.digest();
                text.append(seq)
                        .append('\t')
                        .append(rows.number(0))
                        .append("\t\\\\x")
                        .append(HexFormat.of().formatHex(before))
                        .append('\n');
                if (seq % LINES_A_HEAD == 0 || seq == lines) {
                    heads.add(Head.signed(
                            heads.size() + 1L, seq, before, database.clock().instant(), key));
                    send(seals, text);
                }
            }
            seals.endCopy();
            CopyIn copied = to.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy trail_heads (no, seq, hash, at, key_id, signature, sm2_key_id, sm2_signature)"
                            + " from stdin");
            for (Head each : heads) {
                Head.National national = java.util.Objects.requireNonNull(each.national());
                text.append("%d\t%d\t\\\\x%s\t%s\t%s\t\\\\x%s\t%s\t\\\\x%s\n"
                        .formatted(
                                each.no(),
                                each.seq(),
                                each.hex(),
                                each.at(),
                                each.keyId(),
                                HexFormat.of().formatHex(each.signature()),
                                national.keyId(),
                                HexFormat.of().formatHex(national.signature())));
                send(copied, text);
            }
            copied.endCopy();
        }
        Files.write(
                data.resolve("trail/heads.log"),
                heads.stream().map(Head::witnessed).toList());
    }

    private Map<String, Long> searches() {
        var search = new TrailSearch(database.jdbc(), new Trail(database.jdbc(), database.clock()));
        LocalDate day = LocalDate.of(2024, 1, 20);
        Map<String, TrailSearch.Wanted> all = new LinkedHashMap<>();
        all.put("anything", wanted(null, null, null, List.of(), null));
        all.put("one act", wanted("case.recommend", null, null, List.of(), null));
        all.put("one person, one day", wanted(null, "人员7", null, List.of(), day));
        all.put("a role that never acted", wanted(null, null, Role.OPERATOR, List.of(), null));
        all.put("one case", wanted(null, null, null, List.of(new Subject("case", "YQ-777")), null));
        Map<String, Long> slowest = new LinkedHashMap<>();
        all.forEach((name, wanted) -> {
            for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                database.transactions().execute(status -> search.page(AUDITOR, wanted, null));
                slowest.merge(name, (System.nanoTime() - start) / 1_000_000, Math::max);
            }
        });
        return slowest;
    }

    private static TrailSearch.Wanted wanted(
            @Nullable String act,
            @Nullable String name,
            @Nullable Role role,
            List<Subject> subjects,
            @Nullable LocalDate day) {
        return new TrailSearch.Wanted(act, name, List.of(), role, subjects, day, day);
    }

    /** Processor time of this process; the database's own comes on top. */
    private static long worked() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private Connection root() throws SQLException {
        Connection root = database.superuser().connect();
        try (Statement sql = root.createStatement()) {
            sql.execute("set search_path = anju");
            // what is made here is right by itself: no foreign key is asked a million times
            sql.execute("set session_replication_role = replica");
        }
        return root;
    }
}
