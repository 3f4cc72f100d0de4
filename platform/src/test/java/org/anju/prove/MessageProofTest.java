package org.anju.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof of the messages in small; {@code ./anju prove messages} is the full one. */
class MessageProofTest {

    @TempDir
    Path directory;

    @Test
    void three_kills_while_sixty_things_are_told_lose_nothing_and_send_nothing_twice() throws Exception {
        MessageProof.Figures figures = new MessageProof(directory, System.nanoTime(), 60, 3).run();
        assertThat(figures.kills()).isEqualTo(3);
        assertThat(figures.inbox()).isEqualTo(60);
        assertThat(figures.whole()).as("%s", figures).isTrue();
    }
}
