package org.anju.materials.store;

import static org.anju.materials.store.Contract.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anju.testkit.MutableClock;
import org.anju.vault.KeyRing;
import org.anju.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {

    private static final byte[] PAPER = bytes("%PDF-1.7 林知远 月收入 13600");
    private static final String HASH = ContentStore.hash(PAPER);

    @TempDir
    Path root;

    private final MutableClock clock = new MutableClock();
    private final KeyRing ring = KeyRing.fresh();

    private ContentStore store() {
        return ContentStore.in(root, new Vault(ring), clock);
    }

    private Path file() {
        return root.resolve(HASH.substring(0, 2)).resolve(HASH);
    }

    @Test
    void a_directory_keeps_what_every_place_for_papers_keeps_to() {
        Contract.holds(new Directory(root));
    }

    @Test
    void what_is_kept_is_read_again_and_lies_there_unreadable() throws IOException {
        ContentStore store = store();
        store.keep(HASH, PAPER);
        assertThat(store.read(HASH)).isEqualTo(PAPER);
        assertThat(store.open(HASH)).hasBinaryContent(PAPER);
        String lying = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
        assertThat(lying).doesNotContain("PDF").doesNotContain("13600");
        // another day another process, the same keys
        assertThat(store().read(HASH)).isEqualTo(PAPER);
    }

    @Test
    void one_altered_bit_is_a_fault_and_never_a_paper() throws IOException {
        ContentStore store = store();
        store.keep(HASH, PAPER);
        byte[] lying = Files.readAllBytes(file());
        lying[lying.length - 20] ^= 1;
        Files.write(file(), lying);
        assertThatThrownBy(() -> store.read(HASH)).isInstanceOf(ContentBroken.class);
        // who hands it in again makes it whole
        store.keep(HASH, PAPER);
        assertThat(store.read(HASH)).isEqualTo(PAPER);
    }

    @Test
    void a_paper_put_in_the_place_of_another_does_not_open() throws IOException {
        ContentStore store = store();
        byte[] other = bytes("%PDF-1.7 someone else");
        store.keep(HASH, PAPER);
        store.keep(ContentStore.hash(other), other);
        Path from = root.resolve(ContentStore.hash(other).substring(0, 2)).resolve(ContentStore.hash(other));
        Files.write(file(), Files.readAllBytes(from));
        assertThatThrownBy(() -> store.read(HASH)).isInstanceOf(ContentBroken.class);
        // nor a plain one that is not what its name says
        Files.write(file(), other);
        assertThatThrownBy(() -> store.read(HASH)).isInstanceOf(ContentBroken.class);
    }

    @Test
    void what_is_not_there_is_a_fault_and_bytes_are_kept_under_their_own_hash_only() {
        ContentStore store = store();
        assertThatThrownBy(() -> store.read(HASH)).isInstanceOf(ContentBroken.class);
        assertThatThrownBy(() -> store.keep(HASH, bytes("other"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.keep(HASH.toUpperCase(java.util.Locale.ROOT), PAPER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_plain_file_from_before_is_read() throws IOException {
        ContentStore store = store();
        Files.createDirectories(file().getParent());
        Files.write(file(), PAPER);
        assertThat(store.read(HASH)).isEqualTo(PAPER);
    }

    @Test
    void pictures_are_sealed_each_to_its_page_and_a_spoilt_one_is_drawn_again() throws IOException {
        ContentStore store = store();
        assertThat(store.picture(HASH, 1)).isEmpty();
        store.keepPicture(HASH, 1, bytes("page one"));
        store.keepPicture(HASH, 2, bytes("page two"));
        assertThat(store.picture(HASH, 1)).hasValue(bytes("page one"));
        Path one = file().resolveSibling(HASH + ".page-1");
        assertThat(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1))
                .doesNotContain("page one");
        Files.write(one, Files.readAllBytes(file().resolveSibling(HASH + ".page-2")));
        assertThat(store.picture(HASH, 1)).isEmpty();
    }

    @Test
    void what_an_earlier_process_had_not_finished_is_thrown_away() throws IOException {
        store().keep(HASH, PAPER);
        Path unfinished = Files.write(root.resolve("incoming").resolve("1234"), new byte[] {1, 2, 3});
        ContentStore store = store();
        assertThat(unfinished).doesNotExist();
        assertThat(store.shelf().names("", 10)).isEqualTo(List.of(HASH));
    }

    @Test
    void a_full_or_closed_disk_is_said_and_nothing_is_acknowledged() throws IOException {
        ContentStore store = store();
        Files.delete(root.resolve("incoming"));
        assertThatThrownBy(() -> store.keep(HASH, PAPER)).isInstanceOf(StoreAway.class);
        assertThat(file()).doesNotExist();
    }

    @Test
    void nothing_readable_is_left_of_the_secret_of_an_object_storage_in_what_is_printed() {
        var settings = new BucketSettings("http://127.0.0.1:9", "r", "b", "access", "topsecret");
        assertThat(settings.toString()).doesNotContain("topsecret");
    }
}
