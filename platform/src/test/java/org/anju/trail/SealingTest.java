package org.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path data;

    @Test
    void what_was_done_is_sealed_signed_and_witnessed() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        TrailVerdict verdict = house.check();
        assertThat(verdict.breaks()).isEmpty();
        assertThat(verdict.lines()).isEqualTo(12);
        assertThat(verdict.heads()).isEqualTo(3);
        assertThat(verdict.unsealed()).isZero();
        assertThat(Files.readAllLines(data.resolve("trail/heads.log"))).hasSize(3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets/trail.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void nothing_to_seal_makes_no_head() {
        var house = new TrailHouse(database, data);
        assertThat(house.sealer().seal()).isZero();
        assertThat(house.check().heads()).isZero();
        assertThat(house.check().whole()).isTrue();
    }

    @Test
    void a_line_that_commits_after_its_younger_neighbours_is_sealed_all_the_same() throws Exception {
        var house = new TrailHouse(database, data);
        var written = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = hands.submit(() -> database.transactions().executeWithoutResult(status -> {
                house.trail().saw(TrailHouse.CLERK, new Subject("case", "slow"));
                written.countDown();
                await(release);
            }));
            await(written);
            house.act(3);
            assertThat(house.sealer().seal()).isEqualTo(3);
            release.countDown();
            slow.get();
        }
        assertThat(house.sealer().seal()).isEqualTo(1);
        assertThat(database.jdbc()
                        .sql("select line from trail_seals order by seq")
                        .query(Long.class)
                        .list())
                .containsExactly(2L, 3L, 4L, 1L);
        assertThat(house.check().whole()).isTrue();
    }

    @Test
    void four_nodes_sealing_at_once_seal_each_line_once() throws Exception {
        var house = new TrailHouse(database, data);
        house.sealer();
        List<TrailSealer> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Path node = data.resolve("node" + i);
            Files.createDirectories(node.resolve("secrets"));
            for (Script each : Script.values()) {
                Path key = node.resolve("secrets").resolve(each.file);
                Files.copy(data.resolve("secrets").resolve(each.file), key, StandardCopyOption.COPY_ATTRIBUTES);
            }
            nodes.add(house.sealer(node));
        }
        try (var hands = Executors.newFixedThreadPool(5)) {
            Future<?> acting = hands.submit(() -> house.act(300));
            List<Callable<Integer>> work = nodes.stream()
                    .map(node -> (Callable<Integer>) () -> {
                        int sealed = 0;
                        for (int i = 0; i < 40; i++) {
                            sealed += node.seal();
                        }
                        return sealed;
                    })
                    .toList();
            int sealed = 0;
            for (Future<Integer> each : hands.invokeAll(work)) {
                sealed += each.get();
            }
            acting.get();
            sealed += house.sealer().seal();
            assertThat(sealed).isEqualTo(300);
        }
        TrailVerdict verdict = house.check();
        assertThat(verdict.breaks()).isEmpty();
        assertThat(verdict.lines()).isEqualTo(300);
    }

    @Test
    void a_crash_before_the_witness_was_told_is_made_good_at_the_next_round() throws Exception {
        var house = new TrailHouse(database, data);
        house.threeBatches();
        Path log = data.resolve("trail/heads.log");
        List<String> seen = Files.readAllLines(log);
        // killed after the second head was half written: the database has three, the file one and a half
        Files.writeString(log, seen.get(0) + "\n" + seen.get(1).substring(0, 40));
        assertThat(house.check().breaks())
                .as("younger than 60 s: no complaint yet")
                .isEmpty();
        house.sealer().seal();
        assertThat(Files.readAllLines(log)).isEqualTo(seen);
        assertThat(house.check().whole()).isTrue();
    }

    @Test
    void a_crash_inside_the_sealing_transaction_leaves_nothing_half_sealed() {
        var house = new TrailHouse(database, data);
        house.act(3);
        database.transactions().executeWithoutResult(status -> {
            house.sealer().seal();
            status.setRollbackOnly();
        });
        assertThat(house.check().unsealed()).isEqualTo(3);
        assertThat(house.check().lines()).isZero();
    }

    @Test
    void a_second_node_with_its_own_key_is_trusted_once_its_public_key_is_filed(@TempDir Path other) throws Exception {
        var house = new TrailHouse(database, data);
        house.act(2);
        house.sealer().seal();
        house.act(2);
        house.sealer(other).seal();
        house.sealer().seal();
        assertThat(house.check().breaks().getFirst().what()).contains("not of a key in trail.pub");
        Files.writeString(
                data.resolve("trail/trail.pub"),
                Files.readString(other.resolve("trail/trail.pub")),
                StandardOpenOption.APPEND);
        assertThat(house.check().whole()).isTrue();
    }

    @Test
    void a_key_that_others_may_read_is_not_used() throws Exception {
        var house = new TrailHouse(database, data);
        house.sealer();
        Files.setPosixFilePermissions(data.resolve("secrets/trail.key"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(house::sealer).hasMessageContaining("must be 0600");
    }

    @Test
    void the_canonical_form_is_as_documented() {
        var line = new Line(
                7,
                java.time.Instant.parse("2026-09-07T02:00:00.000001Z"),
                null,
                "窗",
                "CLERK",
                null,
                null,
                "110119",
                "saw",
                new Subject("case", "1"),
                "{}",
                java.time.Instant.parse("2026-09-07T02:00:01Z"));
        assertThat(new String(line.canonical(3), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("12:anju-trail-1\n1:3\n1:7\n16:1788746400000001\n-\n3:窗\n5:CLERK\n-\n-\n6:110119\n3:saw\n"
                        + "4:case\n1:1\n2:{}\n16:1788746401000000\n");
    }

    @Test
    void evidence_is_written_in_the_order_of_its_names() {
        database.transactions()
                .executeWithoutResult(status -> new TrailHouse(database, data)
                        .trail()
                        .record(Actor.clock(), "lapsed", new Subject("case", "1"), Map.of("b", 2, "a", "乙")));
        assertThat(database.jdbc()
                        .sql("select evidence from trail_lines")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"a\":\"乙\",\"b\":2}");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
