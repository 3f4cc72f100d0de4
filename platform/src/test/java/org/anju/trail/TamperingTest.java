package org.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the owner of the database may try; the first broken place must be named each time. Ids 1–12 in three batches. */
class TamperingTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path data;

    @Test
    void a_changed_reason() throws Exception {
        found("line 6 (seal 6)", "not what was sealed", "update trail_lines set evidence = '{\"n\":9}' where id = 6");
    }

    @Test
    void another_person_in_the_line() throws Exception {
        found("line 2 (seal 2)", "not what was sealed", "update trail_lines set name = '窗口乙' where id = 2");
    }

    @Test
    void a_moved_time() throws Exception {
        found(
                "line 3 (seal 3)",
                "not what was sealed",
                "update trail_lines set at = at - interval '1 microsecond' where id = 3");
    }

    @Test
    void a_null_where_something_stood() throws Exception {
        found("line 1 (seal 1)", "not what was sealed", "update trail_lines set account = null where id = 1");
    }

    @Test
    void a_line_taken_out() throws Exception {
        found("line 7 (seal 7)", "the line is gone", "delete from trail_lines where id = 7");
    }

    @Test
    void a_line_and_its_seal_taken_out() throws Exception {
        found("seal 7", "cut out", "delete from trail_seals where line = 7", "delete from trail_lines where id = 7");
    }

    @Test
    void a_line_taken_out_and_the_rest_moved_up() throws Exception {
        found(
                "line 8 (seal 7)",
                "not what was sealed",
                "delete from trail_seals where line = 7",
                "delete from trail_lines where id = 7",
                "update trail_seals set seq = seq + 1000 where seq > 7",
                "update trail_seals set seq = seq - 1001 where seq > 1000");
    }

    @Test
    void a_seal_taken_away_so_that_a_line_looks_new() throws Exception {
        found("seal 5", "cut out", "delete from trail_seals where line = 5");
    }

    @Test
    void two_lines_exchanged() throws Exception {
        found(
                "line 10 (seal 3)",
                "not what was sealed",
                "update trail_seals set line = 99 where seq = 3",
                "update trail_seals set line = 3 where seq = 10",
                "update trail_seals set line = 10 where seq = 3");
    }

    @Test
    void a_line_slipped_in_without_a_seal() throws Exception {
        found("line 1000", "neither sealed nor waiting", copyOf(4, 1000, ""));
    }

    @Test
    void a_line_slipped_in_with_a_made_up_seal() throws Exception {
        found(
                "line 1000 (seal 5)",
                "not what was sealed",
                copyOf(4, 1000, ""),
                "update trail_seals set seq = seq + 1000 where seq >= 5",
                "update trail_seals set seq = seq - 999 where seq > 1000",
                "insert into trail_seals values (5, 1000, sha256('x'))");
    }

    @Test
    void a_line_that_waits_too_long() throws Exception {
        found(
                "line 1000",
                "not sealed within 60 s",
                copyOf(4, 1000, " - interval '61 seconds'"),
                "insert into trail_unsealed values (1000)");
    }

    @Test
    void a_line_taken_out_before_it_was_sealed() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        house.act(1);
        house.tamper("delete from trail_lines where id = 13");
        first(house, "line 13", "waiting to be sealed, and the line is gone");
    }

    @Test
    void the_end_cut_off_with_its_heads() throws Exception {
        found(
                "head 3",
                "the witness has seen",
                "delete from trail_heads where no = 3",
                "delete from trail_seals where seq > 8",
                "delete from trail_lines where id > 8");
    }

    @Test
    void everything_emptied() throws Exception {
        found("head 1", "the witness has seen", "truncate trail_heads, trail_seals, trail_unsealed, trail_lines");
    }

    @Test
    void a_head_taken_away() throws Exception {
        found("head 2", "missing", "delete from trail_heads where no = 2");
    }

    @Test
    void the_last_head_taken_away() throws Exception {
        found("seal 9", "no signed head", "delete from trail_heads where no = 3");
    }

    @Test
    void the_whole_chain_computed_anew_over_a_changed_line() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        house.tamper("update trail_lines set act = 'refused' where id = 6");
        List<String> forged = new ArrayList<>();
        Chain chain = new Chain();
        byte[] before = Chain.start();
        List<Line> lines = database.jdbc()
                .sql("select " + Line.COLUMNS + " from trail_lines l order by id")
                .query((row, n) -> Line.of(row))
                .list();
        for (Line line : lines) {
            before = chain.link(before, line.id(), line);
            String hex = HexFormat.of().formatHex(before);
            forged.add("update trail_seals set hash = '\\x" + hex + "' where seq = " + line.id());
            forged.add("update trail_heads set hash = '\\x" + hex + "' where seq = " + line.id());
        }
        house.tamper(forged.toArray(String[]::new));
        first(house, "head 2 (seal 8)", "its signature is not of a key in trail.pub");
    }

    @Test
    void a_head_signed_with_a_stranger_s_key(@TempDir Path stranger) throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        Head head = database.jdbc()
                .sql("select " + Head.COLUMNS + " from trail_heads h where no = 3")
                .query((row, n) -> Head.of(row))
                .single();
        Head forged = Head.signed(3, head.seq(), head.hash(), head.at(), TrailKey.open(stranger));
        house.tamper("update trail_heads set key_id = '" + forged.keyId() + "', signature = '\\x"
                + HexFormat.of().formatHex(forged.signature()) + "' where no = 3");
        first(house, "head 3 (seal 12)", "its signature is not of a key in trail.pub");
    }

    @Test
    void the_witness_file_cut_or_reordered() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        Path log = data.resolve("trail/heads.log");
        List<String> seen = new ArrayList<>(Files.readAllLines(log));
        Files.writeString(log, seen.get(0) + "\n" + seen.get(2) + "\n");
        first(house, "head 2 (seal 8)", "the witness has seen another head");
        Collections.swap(seen, 0, 1);
        Files.write(log, seen);
        first(house, "head 1 (seal 4)", "the witness has seen another head");
        Files.delete(log);
        house.tamper("update trail_heads set written_at = written_at - interval '2 minutes' where no = 3");
        assertThat(house.check().breaks())
                .anySatisfy(each -> assertThat(each.what()).contains("the witness file has not seen it"));
    }

    @Test
    void a_second_tampering_is_named_too() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        house.tamper("update trail_lines set act = 'x' where id in (3, 11)");
        assertThat(house.check().breaks())
                .extracting(TrailVerdict.Break::where)
                .containsExactly("line 3 (seal 3)", "line 11 (seal 11)");
    }

    private static String copyOf(int id, int as, String age) {
        return """
            insert into trail_lines (id, at, account, name, role, person, employer, district, act, subject_kind,
                                     subject_id, evidence, written_at)
            overriding system value
            select %d, at, account, name, role, person, employer, district, act, subject_kind, subject_id, evidence,
                   clock_timestamp()%s
              from trail_lines where id = %d\
            """.formatted(as, age, id);
    }

    private void found(String where, String what, String... statements) throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        assertThat(house.check().breaks()).isEmpty();
        house.tamper(statements);
        first(house, where, what);
    }

    private static void first(TrailHouse house, String where, String what) {
        TrailVerdict verdict = house.check();
        assertThat(verdict.breaks()).isNotEmpty();
        assertThat(verdict.breaks().getFirst().where()).isEqualTo(where);
        assertThat(verdict.breaks().getFirst().what()).contains(what);
    }
}
