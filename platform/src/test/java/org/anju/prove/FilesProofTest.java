package org.anju.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof of the gate in small; {@code ./anju prove files} is the full one. */
class FilesProofTest {

    @TempDir
    Path kept;

    @Test
    void forty_spoiled_files_come_in_harmless_or_not_at_all() throws Exception {
        FilesProof.Figures figures = new FilesProof(System.nanoTime(), 40, kept).run();
        assertThat(figures.findings()).as("%s", figures).isEmpty();
        assertThat(figures.accepted()
                        + figures.refused().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(40);
    }

    @Test
    void the_same_seed_spoils_a_file_the_same_way_and_another_seed_otherwise() {
        byte[] file = new byte[4_000];
        byte[] other = new byte[900];
        new Random(1).nextBytes(file);
        new Random(2).nextBytes(other);
        for (int seed = 0; seed < 200; seed++) {
            byte[] spoiled = new Spoiling(new Random(seed)).of(file, other);
            assertThat(spoiled)
                    .isEqualTo(new Spoiling(new Random(seed)).of(file, other))
                    .isNotEqualTo(new Spoiling(new Random(seed + 1_000)).of(file, other));
        }
    }
}
