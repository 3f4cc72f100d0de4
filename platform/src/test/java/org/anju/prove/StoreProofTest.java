package org.anju.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof of the store in small; {@code ./anju prove store} is the full one. */
class StoreProofTest {

    @TempDir
    Path directory;

    @Test
    void three_kills_while_three_hundred_papers_come_in_and_one_while_they_are_sealed_again_lose_nothing()
            throws IOException, InterruptedException {
        StoreProof.Figures figures = new StoreProof(directory, System.nanoTime(), 300, 3, 1).run();
        assertThat(figures.acknowledged()).isEqualTo(300);
        assertThat(figures.kills()).isEqualTo(3);
        assertThat(figures.whole()).as("%s", figures).isTrue();
    }
}
