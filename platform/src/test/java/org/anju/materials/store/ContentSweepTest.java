package org.anju.materials.store;

import static org.anju.materials.store.Contract.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anju.testkit.Database;
import org.anju.trail.Trail;
import org.anju.vault.KeyRing;
import org.anju.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class ContentSweepTest {

    private static final byte[] PAPER = bytes("%PDF-1.7 a paper");
    private static final String HASH = ContentStore.hash(PAPER);

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path root;

    private final Set<String> rows = new HashSet<>();
    private ContentStore store;
    private ContentSweep sweep;

    @BeforeEach
    void open() {
        store = ContentStore.in(root, new Vault(KeyRing.fresh()), database.clock());
        sweep = sweep(hashes -> {
            Set<String> named = new HashSet<>(hashes);
            named.retainAll(rows);
            return named;
        });
        store.keep(HASH, PAPER);
        store.keepPicture(HASH, 1, bytes("picture"));
    }

    private ContentSweep sweep(Naming naming) {
        return new ContentSweep(
                store,
                List.of(naming, hashes -> Set.of()),
                new Trail(database.jdbc(), database.clock()),
                new DataSourceTransactionManager(database.dataSource()),
                database.clock());
    }

    private void later(Duration time) {
        database.clock().advance(time);
    }

    @Test
    void thirty_days_it_stays_and_one_second_more_it_is_set_aside_with_its_pictures() {
        later(ContentSweep.NAMELESS);
        sweep.run();
        assertThat(store.shelf().names("", 10)).hasSize(2);
        later(Duration.ofSeconds(1));
        sweep.run();
        assertThat(store.shelf().names("", 10)).isEmpty();
        assertThat(store.aside().names("", 10)).isEqualTo(List.of(HASH));
    }

    @Test
    void what_a_row_names_stays_however_old() {
        rows.add(HASH);
        later(Duration.ofDays(10_000));
        sweep.run();
        assertThat(store.read(HASH)).isEqualTo(PAPER);
        assertThat(store.picture(HASH, 1)).isPresent();
    }

    @Test
    void a_day_after_it_was_set_aside_it_is_gone_and_a_line_says_so() {
        later(ContentSweep.NAMELESS.plusSeconds(1));
        sweep.run();
        later(ContentSweep.ASIDE);
        sweep.run();
        assertThat(store.aside().names("", 10)).hasSize(1);
        later(Duration.ofSeconds(1));
        sweep.run();
        assertThat(store.aside().names("", 10)).isEmpty();
        assertThatThrownBy(() -> store.read(HASH)).isInstanceOf(ContentBroken.class);
        assertThat(database.jdbc()
                        .sql("select count(*) from trail_lines where act = 'content.remove' and subject_id = ?")
                        .param(HASH)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void handed_in_again_it_is_young_again() {
        later(ContentSweep.NAMELESS.plusSeconds(1));
        store.keep(HASH, PAPER);
        sweep.run();
        assertThat(store.aside().names("", 10)).isEmpty();
        assertThat(store.read(HASH)).isEqualTo(PAPER);
    }

    @Test
    void an_upload_that_comes_while_the_sweep_is_at_it_loses_nothing() {
        later(ContentSweep.NAMELESS.plusSeconds(1));
        // the sweep has asked for rows and found none; then the upload lays down the same bytes and names them
        sweep(hashes -> {
                    store.keep(HASH, PAPER);
                    rows.add(HASH);
                    database.clock().advance(ContentSweep.NAMELESS.plusSeconds(1));
                    return Set.of();
                })
                .run();
        assertThat(store.shelf().get(HASH)).isEmpty();
        // whoever reads it finds it, and the next walk puts it back for good
        assertThat(store.read(HASH)).isEqualTo(PAPER);
        assertThat(store.shelf().get(HASH)).isPresent();
        later(Duration.ofDays(100));
        sweep.run();
        sweep.run();
        assertThat(store.aside().names("", 10)).isEmpty();
        assertThat(store.read(HASH)).isEqualTo(PAPER);
    }

    @Test
    void set_aside_and_named_again_it_comes_back_unread() {
        later(ContentSweep.NAMELESS.plusSeconds(1));
        sweep.run();
        rows.add(HASH);
        later(Duration.ofDays(100));
        sweep.run();
        assertThat(store.shelf().get(HASH)).isPresent();
        assertThat(store.aside().names("", 10)).isEmpty();
    }
}
