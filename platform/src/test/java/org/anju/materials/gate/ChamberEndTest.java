package org.anju.materials.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.anju.materials.GateDoor;
import org.anju.materials.corpus.HostileCorpus;
import org.anju.materials.corpus.Specimen;
import org.junit.jupiter.api.Test;

/** What bad files leave behind: nothing. */
class ChamberEndTest {

    private static final long MOST_LEFT = 64L << 20;

    @Test
    void bad_files_leave_neither_memory_nor_processes() throws Exception {
        List<Specimen> all = HostileCorpus.all();
        List<ProcessHandle> children;
        long before = used();
        try (Chamber chamber = new Chamber()) {
            GateDoor gate = new GateDoor(chamber);
            for (int i = 0; i < all.size(); i += 12) {
                assertThat(gate.in("a.pdf", all.get(i).bytes())).isNotNull();
            }
            children = chamber.pids().stream()
                    .flatMap(each -> ProcessHandle.of(each).stream())
                    .toList();
            assertThat(used() - before).isLessThan(MOST_LEFT);
        }
        CompletableFuture.allOf(children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .get(30, TimeUnit.SECONDS);
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
