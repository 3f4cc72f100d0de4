package org.anju.trail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anju.testkit.Database;

/**
 * 篡改: what a superuser of the database may do to a trail, kind by kind at places drawn by a seed. Each must be found, and
 * named at the very line, seal or head; each is taken back before the next. The trail is older than a minute.
 */
public final class TamperingProof {

    private static final int BATCHES = 40;

    /** What was done, where it must be found and with which words. */
    private record Done(String where, String what) {}

    /** One kind of tampering. */
    @FunctionalInterface
    private interface Kind {
        Done at(Forger forger, Random random) throws SQLException;
    }

    /** How many of each kind were found at their place, and what was not. */
    public record Figures(Map<String, Integer> found, int places, List<String> missed, long seed) {

        public boolean whole() {
            return missed.isEmpty();
        }
    }

    private final Database database;
    private final Path data;
    private final long seed;
    private final int places;

    public TamperingProof(Database database, Path data, long seed, int places) {
        this.database = database;
        this.data = data;
        this.seed = seed;
        this.places = places;
    }

    public Figures run() throws Exception {
        var random = new Random(seed);
        Path elsewhere = Files.createDirectories(data.resolve("elsewhere"));
        var house = new TrailHouse(database, data);
        TrailSealer sealer = house.sealer(house.witnesses(data, elsewhere.toString()));
        for (int i = 0; i < BATCHES; i++) {
            house.act(3 + random.nextInt(20));
            sealer.seal();
        }
        house.tamper("update trail_heads set written_at = written_at - interval '61 seconds'");
        var check = new TrailCheck(data, elsewhere);
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        try (Connection root = database.superuser().connect();
                Statement sql = root.createStatement()) {
            root.setAutoCommit(false);
            sql.execute("set search_path = anju");
            sql.execute("set session_replication_role = replica");
            TrailVerdict before = check.check(root);
            if (!before.whole()) {
                throw new IllegalStateException(before.report());
            }
            var forger = new Forger(root, TrailKey.open(data), TrailKey.open(data.resolve("stranger")));
            for (Map.Entry<String, Kind> kind : kinds().entrySet()) {
                for (int i = 0; i < places; i++) {
                    Savepoint whole = root.setSavepoint();
                    Done done = kind.getValue().at(forger, random);
                    TrailVerdict verdict = check.check(root);
                    root.rollback(whole);
                    boolean named = !verdict.whole()
                            && verdict.breaks().getFirst().where().equals(done.where())
                            && verdict.breaks().getFirst().what().contains(done.what());
                    found.merge(kind.getKey(), named ? 1 : 0, Integer::sum);
                    if (!named) {
                        missed.add(kind.getKey() + " expected at " + done + ": " + verdict.report());
                    }
                }
            }
            root.rollback();
        }
        return new Figures(found, places, missed, seed);
    }

    private static Map<String, Kind> kinds() {
        String changed = "not what was sealed";
        Map<String, Kind> all = new LinkedHashMap<>();
        all.put("evidence changed", field("evidence = '{\"n\":-1}'"));
        all.put("name changed", field("name = name || '乙'"));
        all.put("time changed", field("at = at + interval '1 microsecond'"));
        all.put("role changed", field("role = 'APPROVER'"));
        all.put("district changed", field("district = '110101'"));
        all.put("person put in", field("person = '00000000-0000-4000-8000-00000000000a'"));
        all.put("act and subject changed", field("act = 'refused', subject_id = subject_id || '0'"));
        all.put("line deleted", (forger, random) -> {
            long seal = forger.seal(random);
            forger.run("delete from trail_lines where id = " + forger.line(seal));
            return new Done(line(forger.line(seal), seal), "the line is gone");
        });
        all.put("line slipped in", (forger, random) -> {
            long id = forger.slipIn(random);
            return new Done("line " + id, "neither sealed nor waiting");
        });
        all.put("line slipped in with a seal of its own", (forger, random) -> {
            long seal = forger.seal(random) + 1;
            long id = forger.slipIn(random);
            forger.shift(seal - 1, 1);
            forger.run("insert into trail_seals values (" + seal + ", " + id + ", sha256('x'))");
            return new Done(line(id, seal), changed);
        });
        all.put("two lines exchanged", (forger, random) -> {
            long one = forger.seal(random);
            long two = forger.sealAfter(one, random);
            long first = forger.line(one);
            long second = forger.line(two);
            forger.run("update trail_seals set line = -1 where seq = " + one);
            forger.run("update trail_seals set line = " + first + " where seq = " + two);
            forger.run("update trail_seals set line = " + second + " where seq = " + one);
            return new Done(line(second, one), changed);
        });
        all.put("seal changed", (forger, random) -> {
            long seal = forger.seal(random);
            forger.run("update trail_seals set hash = sha256(hash) where seq = " + seal);
            return new Done(line(forger.line(seal), seal), changed);
        });
        all.put("seal cut out", (forger, random) -> {
            long seal = forger.seal(random);
            forger.run("delete from trail_seals where seq = " + seal);
            return new Done("seal " + seal, "cut out");
        });
        all.put("line and seal cut out, the rest moved up", (forger, random) -> {
            long seal = forger.seal(random);
            long next = forger.line(seal + 1);
            forger.run("delete from trail_lines where id = " + forger.line(seal));
            forger.run("delete from trail_seals where seq = " + seal);
            forger.shift(seal, -1);
            return new Done(line(next, seal), changed);
        });
        all.put("head taken away", (forger, random) -> {
            long head = 1 + random.nextInt(BATCHES - 1);
            forger.run("delete from trail_heads where no = " + head);
            return new Done("head " + head, "missing");
        });
        all.put("end cut off with seals and heads", (forger, random) -> {
            long head = 1 + random.nextInt(BATCHES - 1);
            forger.cutAfter(head);
            return new Done("head " + (head + 1), "the witness has seen");
        });
        all.put("all computed anew with a stranger's key", (forger, random) -> {
            Head first = forger.recompute(forger.seal(random), true);
            return new Done(head(first), "not of a key in trail.pub");
        });
        all.put("all computed anew with the house's own keys", (forger, random) -> {
            Head first = forger.recompute(forger.seal(random), false);
            return new Done(head(first), "the witness has seen another head");
        });
        all.put("waiting line forgotten", (forger, random) -> {
            long id = forger.slipIn(random);
            forger.run("insert into trail_unsealed values (" + id + ")");
            forger.run("truncate trail_unsealed");
            return new Done("line " + id, "neither sealed nor waiting");
        });
        all.put("waiting line removed", (forger, random) -> {
            long id = forger.slipIn(random);
            forger.run("insert into trail_unsealed values (" + id + ")");
            forger.run("delete from trail_lines where id = " + id);
            return new Done("line " + id, "the line is gone");
        });
        return all;
    }

    private static Kind field(String set) {
        return (forger, random) -> {
            long seal = forger.seal(random);
            forger.run("update trail_lines set " + set + " where id = " + forger.line(seal));
            return new Done(line(forger.line(seal), seal), "not what was sealed");
        };
    }

    private static String line(long id, long seal) {
        return "line " + id + " (seal " + seal + ")";
    }

    private static String head(Head head) {
        return "head " + head.no() + " (seal " + head.seq() + ")";
    }
}
