package org.anju.materials.store;

import static org.anju.materials.store.Contract.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anju.testkit.MutableClock;
import org.anju.vault.KeyRing;
import org.anju.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentResealingTest {

    @TempDir
    Path root;

    private final MutableClock clock = new MutableClock();
    private final KeyRing first = KeyRing.fresh();
    private final KeyRing second = first.rotated();

    private ContentStore under(KeyRing ring) {
        return ContentStore.in(root, new Vault(ring), clock);
    }

    private static void toTheEnd(ContentResealing walk) {
        boolean more = true;
        while (more) {
            more = walk.run();
        }
    }

    private boolean fresh(String hash) throws IOException {
        byte[] lying = Files.readAllBytes(place(hash));
        return Vault.sealed(lying) && !new Vault(second).stale(lying);
    }

    private Path place(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash);
    }

    @Test
    void after_a_rotation_everything_lies_under_the_new_key_also_when_the_walk_was_broken_off() throws IOException {
        List<byte[]> papers = new ArrayList<>();
        ContentStore before = under(first);
        for (int i = 0; i < 3 * ContentResealing.SEALED + 1; i++) {
            papers.add(bytes("paper " + i));
            before.keep(ContentStore.hash(papers.getLast()), papers.getLast());
        }
        new ContentResealing(under(second), clock).run();
        long done = 0;
        for (byte[] each : papers) {
            done += fresh(ContentStore.hash(each)) ? 1 : 0;
        }
        assertThat(done).isEqualTo(ContentResealing.SEALED);
        // another process begins again and finds the rest
        ContentResealing again = new ContentResealing(under(second), clock);
        toTheEnd(again);
        assertThat(again.run()).isFalse();
        for (byte[] each : papers) {
            assertThat(fresh(ContentStore.hash(each))).isTrue();
            assertThat(under(second).read(ContentStore.hash(each))).isEqualTo(each);
        }
    }

    @Test
    void plain_files_from_before_are_sealed_in_place_and_old_pictures_go() throws IOException {
        byte[] paper = bytes("%PDF-1.7 plain");
        String hash = ContentStore.hash(paper);
        Files.createDirectories(place(hash).getParent());
        Files.write(place(hash), paper);
        Path picture = Files.write(place(hash).resolveSibling(hash + ".page-1.jpg"), bytes("jpeg"));
        toTheEnd(new ContentResealing(under(second), clock));
        assertThat(fresh(hash)).isTrue();
        assertThat(picture).doesNotExist();
        assertThat(under(second).read(hash)).isEqualTo(paper);
    }

    @Test
    void what_is_broken_or_under_a_key_that_is_gone_stays_as_it_is_and_stops_nobody() throws IOException {
        byte[] stranger = bytes("under a key nobody has");
        ContentStore lost =
                ContentStore.in(root, new Vault(KeyRing.fresh().rotated().rotated()), clock);
        lost.keep(ContentStore.hash(stranger), stranger);
        byte[] lying = Files.readAllBytes(place(ContentStore.hash(stranger)));
        String broken = Contract.name('0');
        Files.createDirectories(place(broken).getParent());
        Files.write(place(broken), bytes("not what its name says"));
        byte[] good = bytes("good");
        under(first).keep(ContentStore.hash(good), good);
        toTheEnd(new ContentResealing(under(second), clock));
        assertThat(fresh(ContentStore.hash(good))).isTrue();
        assertThat(place(broken)).hasBinaryContent(bytes("not what its name says"));
        assertThat(place(ContentStore.hash(stranger))).hasBinaryContent(lying);
    }
}
