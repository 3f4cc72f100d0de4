package org.anju.materials.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.anju.materials.GateDoor;
import org.anju.materials.gate.Chamber;
import org.junit.jupiter.api.Test;

class HonestPapersTest {

    @Test
    void more_than_fifty_honest_papers_all_come_in() {
        Map<String, byte[]> all = HonestPapers.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(50);
        Map<String, String> refused = new TreeMap<>();
        try (Chamber chamber = new Chamber()) {
            GateDoor gate = new GateDoor(chamber);
            all.forEach((name, bytes) -> {
                String refusal = gate.in(name + ".pdf", bytes).refusal();
                if (refusal != null) {
                    refused.put(name, refusal);
                }
            });
        }
        assertThat(refused).isEmpty();
    }
}
