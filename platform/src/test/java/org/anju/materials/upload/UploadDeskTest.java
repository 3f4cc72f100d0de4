package org.anju.materials.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anju.policy.rule.Refusal;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.vault.KeyRing;
import org.anju.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class UploadDeskTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path data;

    private UploadDesk desk;
    private final Actor lin = actor(Role.APPLICANT);
    private final Actor other = actor(Role.APPLICANT);

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "某人", role, UUID.randomUUID(), null, Actor.YANQING);
    }

    @BeforeEach
    void open() {
        desk = new UploadDesk(
                new StagedUploads(database.jdbc()), new Incoming(data, new Vault(KeyRing.fresh())), database.clock());
    }

    private <T> T act(Supplier<T> act) {
        return Objects.requireNonNull(database.transactions().execute(status -> act.get()));
    }

    private UUID begin(Actor actor, String name, int bytes) {
        return UUID.fromString(((Outcome.Done) act(() -> desk.begin(actor, name, bytes))).id());
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(20261126).nextBytes(bytes);
        return bytes;
    }

    private int piece(UUID id, byte[] whole, int from, int to) {
        return act(() -> desk.take(lin, id, from, Arrays.copyOfRange(whole, from, to)))
                .orElseThrow()
                .received();
    }

    @Test
    void a_file_in_three_pieces_is_whole_again_and_only_then() {
        byte[] whole = random(700_000);
        UUID id = begin(lin, "户口本.pdf", whole.length);
        assertThat(piece(id, whole, 0, 262_144)).isEqualTo(262_144);
        assertThat(piece(id, whole, 262_144, 524_288)).isEqualTo(524_288);
        assertThat(desk.bytes(lin, id)).isEmpty();
        assertThat(piece(id, whole, 524_288, 700_000)).isEqualTo(700_000);
        assertThat(desk.bytes(lin, id))
                .hasValueSatisfying(got -> assertThat(got).isEqualTo(whole));
        assertThat(desk.name(lin, id)).contains("户口本.pdf");
    }

    @Test
    void a_piece_that_is_not_the_next_changes_nothing() {
        byte[] whole = random(1000);
        UUID id = begin(lin, "a.pdf", 1000);
        piece(id, whole, 0, 500);
        // the same again, as after an answer that was lost; one too far; one too long; an empty one
        assertThat(act(() -> desk.take(lin, id, 0, random(500))).orElseThrow().received())
                .isEqualTo(500);
        assertThat(act(() -> desk.take(lin, id, 501, random(10))).orElseThrow().received())
                .isEqualTo(500);
        assertThat(act(() -> desk.take(lin, id, 500, random(501))).orElseThrow().received())
                .isEqualTo(500);
        assertThat(act(() -> desk.take(lin, id, 500, new byte[0])).orElseThrow().received())
                .isEqualTo(500);
        piece(id, whole, 500, 1000);
        assertThat(desk.bytes(lin, id))
                .hasValueSatisfying(got -> assertThat(got).isEqualTo(whole));
    }

    @Test
    void what_lies_on_the_disk_cannot_be_read_and_what_was_altered_is_gone() throws IOException {
        byte[] whole = "工资 88888 元，身份证 110105".repeat(50).getBytes(StandardCharsets.UTF_8);
        UUID id = begin(lin, "a.pdf", whole.length);
        piece(id, whole, 0, whole.length);
        Path file;
        try (Stream<Path> files = Files.walk(data)) {
            file = files.filter(Files::isRegularFile).toList().getFirst();
        }
        byte[] sealed = Files.readAllBytes(file);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("88888");
        sealed[sealed.length - 1] ^= 1;
        Files.write(file, sealed);
        assertThat(desk.bytes(lin, id)).isEmpty();
    }

    @Test
    void nobody_else_reaches_it() {
        UUID id = begin(lin, "a.pdf", 10);
        piece(id, random(10), 0, 5);
        assertThat(desk.find(other, id)).isEmpty();
        assertThat(act(() -> desk.take(other, id, 5, random(5)))).isEmpty();
        assertThat(act(() -> desk.drop(other, id))).isFalse();
        act(() -> {
            desk.taken(other, List.of(id));
            return true;
        });
        piece(id, random(10), 5, 10);
        assertThat(desk.bytes(other, id)).isEmpty();
        assertThat(desk.name(other, id)).isEmpty();
        assertThat(desk.bytes(lin, id)).isPresent();
        assertThat(act(() -> desk.begin(actor(Role.CLERK), "a.pdf", 10))).isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void ten_megabytes_are_taken_and_a_byte_more_is_not_nor_an_empty_file() {
        assertThat(act(() -> desk.begin(lin, "a.pdf", UploadDesk.MOST_BYTES))).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(UploadDesk.MOST_BYTES + 1L)).isEqualTo("materials.upload.tooBig");
        assertThat(refusal(0)).isEqualTo("materials.upload.empty");
    }

    @Test
    void forty_files_may_wait_and_two_hundred_megabytes() {
        for (int i = 0; i < UploadDesk.MOST_OPEN; i++) {
            begin(lin, i + ".pdf", 1);
        }
        assertThat(refusal(1)).isEqualTo("materials.upload.tooMany");
        for (int i = 0; i < 20; i++) {
            begin(other, i + ".pdf", UploadDesk.MOST_BYTES);
        }
        assertThat(act(() -> desk.begin(other, "a.pdf", 1))).isInstanceOf(Outcome.Refused.class);
        // one account does not stand in the way of another
        begin(actor(Role.AGENT), "a.pdf", 1);
    }

    private String refusal(long bytes) {
        return act(() -> desk.begin(lin, "a.pdf", bytes)) instanceof Outcome.Refused(Refusal why) ? why.key() : "";
    }

    @Test
    void what_a_form_has_taken_can_be_read_by_the_same_form_again_for_an_hour_and_waits_no_more() {
        UUID id = begin(lin, "a.pdf", 3);
        piece(id, random(3), 0, 3);
        act(() -> {
            desk.taken(lin, List.of(id));
            return true;
        });
        assertThat(desk.find(lin, id)).isEmpty();
        assertThat(desk.bytes(lin, id)).isPresent();
        database.clock().advance(UploadDesk.KEPT_TAKEN.minusSeconds(1));
        act(desk::sweep);
        assertThat(desk.bytes(lin, id)).isPresent();
        database.clock().advance(Duration.ofSeconds(1));
        assertThat(act(desk::sweep)).isEqualTo(1);
        assertThat(desk.bytes(lin, id)).isEmpty();
    }

    @Test
    void what_nobody_took_is_cleared_away_after_a_day_with_its_bytes() throws IOException {
        UUID id = begin(lin, "a.pdf", 3);
        piece(id, random(3), 0, 2);
        Path stray = Files.createDirectories(
                data.resolve("uploads").resolve(UUID.randomUUID().toString()));
        database.clock().advance(UploadDesk.KEPT.minusSeconds(1));
        assertThat(act(desk::sweep)).isZero();
        assertThat(desk.find(lin, id)).isPresent();
        assertThat(stray).doesNotExist();
        database.clock().advance(Duration.ofSeconds(1));
        assertThat(act(desk::sweep)).isEqualTo(1);
        assertThat(desk.find(lin, id)).isEmpty();
        assertThat(data.resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void a_name_with_tricks_is_kept_without_them() {
        UUID id = begin(lin, "a\u202egpj.\u0000exe\n", 3);
        assertThat(desk.name(lin, id)).contains("agpj.exe");
        assertThat(desk.name(lin, begin(lin, "\u0007", 3))).contains("-");
        assertThat(desk.name(lin, begin(lin, "长".repeat(300), 3)).orElseThrow()).hasSize(100);
    }
}
