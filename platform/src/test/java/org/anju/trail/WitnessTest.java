package org.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two files, the public page and paper: what each of them keeps, and what happens when none can be told. */
class WitnessTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path data;

    @TempDir
    Path mount;

    @Test
    void both_files_see_every_head_and_one_that_is_away_keeps_the_other_from_nothing() throws Exception {
        var house = new TrailHouse(database, data);
        Path away = mount.resolve("anju");
        Witnesses witnesses = house.witnesses(data, away.toString());
        TrailSealer sealer = house.sealer(witnesses);
        house.act(3);
        sealer.seal();
        assertThat(Files.readAllLines(data.resolve("trail/heads.log"))).hasSize(1);
        assertThat(away).doesNotExist();
        Witnesses.Standing lost = witnesses.standing().get(1);
        assertThat(lost.trouble()).contains("NoSuchFile");
        assertThat(lost.late(database.clock().instant().plusSeconds(60))).isFalse();
        assertThat(lost.late(database.clock().instant().plusSeconds(61))).isTrue();

        Files.createDirectories(away);
        house.act(1);
        sealer.seal();
        assertThat(Files.readAllLines(away.resolve("heads.log")))
                .isEqualTo(Files.readAllLines(data.resolve("trail/heads.log")))
                .hasSize(2);
        assertThat(witnesses.standing()).allSatisfy(each -> {
            assertThat(each.trouble()).isNull();
            assertThat(each.waitingSince()).isNull();
            assertThat(each.seen()).isEqualTo(2);
        });
    }

    @Test
    void a_quiet_house_says_so_every_ten_minutes_and_not_before() throws Exception {
        var house = new TrailHouse(database, data);
        TrailSealer sealer = house.sealer();
        house.act(1);
        sealer.seal();
        database.clock().advance(TrailSealer.QUIET.minusMillis(1));
        sealer.seal();
        assertThat(house.check().heads()).isEqualTo(1);
        database.clock().advance(Duration.ofMillis(1));
        sealer.seal();
        sealer.seal();
        TrailVerdict verdict = house.check();
        assertThat(verdict.heads()).isEqualTo(2);
        assertThat(verdict.breaks()).isEmpty();
        assertThat(Files.readAllLines(data.resolve("trail/heads.log"))).hasSize(2);
    }

    @Test
    void after_four_hours_without_any_witness_nothing_is_to_be_decided() throws Exception {
        var house = new TrailHouse(database, data);
        Files.createDirectories(data.resolve("trail/heads.log"));
        Witnesses witnesses = house.witnesses(data, mount.resolve("gone").toString());
        house.act(1);
        house.sealer(witnesses).seal();
        database.clock().advance(Witnesses.LOST);
        assertThat(witnesses.silent()).as("four hours").isFalse();
        database.clock().advance(Duration.ofMillis(1));
        assertThat(witnesses.silent()).as("longer").isTrue();
        Files.createDirectories(mount.resolve("gone"));
        witnesses.tell();
        assertThat(witnesses.silent()).as("one is back").isFalse();
    }

    @Test
    void what_somebody_saved_and_what_stands_on_paper_tell_a_trail_written_anew_everywhere() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        var register = new HeadRegister(house.seals(), data);
        List<HeadRegister.PublicHead> heads = register.after(0, 10);
        Path saved = Files.writeString(
                mount.resolve("heads.json"),
                "{\"heads\":[{\"no\":2,\"line\":\"" + heads.get(1).line() + "\"},{\"no\":3,\"line\":\""
                        + heads.get(2).line() + "\"}],\"next\":null}");
        assertThat(new TrailCheck(data, null)
                        .with(saved)
                        .check(database.dataSource())
                        .witnesses())
                .extracting(TrailVerdict.Seen::heads)
                .containsExactly(3L, 2L);
        String paper = heads.get(2).hash().substring(0, 16);

        try (Connection root = database.superuser().connect()) {
            root.createStatement().execute("set search_path = anju; set session_replication_role = replica");
            root.setAutoCommit(false);
            new Forger(root, TrailKey.open(data), TrailKey.open(data)).recompute(6, false);
            root.commit();
        }
        // whoever owns database, machine and keys writes the file anew as well
        Files.write(
                data.resolve("trail/heads.log"),
                register.after(0, 10).stream()
                        .map(HeadRegister.PublicHead::line)
                        .toList());
        assertThat(house.check().whole()).as("nobody else was asked").isTrue();
        TrailVerdict.Break first = new TrailCheck(data, null)
                .with(saved)
                .check(database.dataSource())
                .breaks()
                .getFirst();
        assertThat(first.where()).isEqualTo("head 2 (seal 8)");
        assertThat(first.what()).contains("the witness has seen another head").contains("heads.json");
        assertThat(new TrailCheck(data, null)
                        .printed(3, paper)
                        .check(database.dataSource())
                        .breaks()
                        .getFirst())
                .isEqualTo(new TrailVerdict.Break(
                        "head 3 (seal 12)", "another head than the one printed on paper: " + paper));
    }

    @Test
    void a_paper_of_a_head_that_was_cut_off_is_named() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        assertThat(new TrailCheck(data, null)
                        .printed(4, "0011223344556677")
                        .check(database.dataSource())
                        .breaks()
                        .getFirst()
                        .where())
                .isEqualTo("head 4");
    }

    @Test
    void each_head_is_signed_with_sm2_as_well_and_a_forged_one_is_named() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        Head head = house.seals().lastHead().orElseThrow();
        Head.National national = Objects.requireNonNull(head.national());
        TrailKey.Known known = Objects.requireNonNull(TrailKey.trusted(data).get(national.keyId()));
        assertThat(known.script()).isEqualTo(Script.SM2);
        assertThat(Script.SM2.fits(known.key(), head.payload(), national.signature()))
                .isTrue();
        assertThat(Script.SM2.fits(
                        known.key(), "another".getBytes(java.nio.charset.StandardCharsets.UTF_8), national.signature()))
                .isFalse();
        assertThat(new HeadRegister(house.seals(), data).keys())
                .extracting(HeadRegister.PublicKeyOf::algorithm)
                .containsExactly("Ed25519", "SM2");
        house.tamper(
                "update trail_heads set sm2_signature = set_byte(sm2_signature, 40, 1) where no = 2",
                "update trail_heads set sm2_signature = set_byte(sm2_signature, 40, 2) where no = 2");
        assertThat(house.check().breaks().getFirst().where()).isEqualTo("head 2 (seal 8)");
        assertThat(house.check().breaks().getFirst().what()).contains("SM2 signature");
    }

    @Test
    void a_stranger_s_file_is_refused_rather_than_continued() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        Files.writeString(mount.resolve("heads.log"), "something else\n");
        Witnesses witnesses = house.witnesses(data, mount.toString());
        witnesses.tell();
        assertThat(witnesses.standing().get(1).trouble()).contains("is not a head");
        assertThat(Files.readString(mount.resolve("heads.log"))).isEqualTo("something else\n");
        assertThatThrownBy(() -> Witness.elsewhere(mount).last()).hasMessageContaining("is not a head");
    }
}
