package org.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./anju prove tampering}: every kind, a few places. */
class TamperingProofTest {

    private static final int PLACES = 3;

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path data;

    @Test
    void every_kind_of_tampering_is_found_and_named_at_its_place() throws Exception {
        TamperingProof.Figures figures = new TamperingProof(database, data, System.nanoTime(), PLACES).run();
        assertThat(figures.missed()).as("seed " + figures.seed()).isEmpty();
        assertThat(figures.found())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy((kind, found) -> assertThat(found).as(kind).isEqualTo(PLACES));
    }
}
