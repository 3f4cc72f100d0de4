package org.anju.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Arrays;
import org.anju.materials.gate.Chamber;
import org.anju.materials.gate.ScanWatch;
import org.anju.materials.store.ContentStore;
import org.anju.testkit.FakeClamd;
import org.anju.testkit.FakeClamd.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ScannedGateTest {

    private static final Chamber CHAMBER = new Chamber();
    private static final FakeClamd CLAMD = FakeClamd.tcp();

    private final ScanWatch watch = new ScanWatch(CLAMD.address(), InstantSource.system());
    private final FileGate gate = new FileGate(CHAMBER, watch);

    @AfterAll
    static void close() {
        CHAMBER.close();
        CLAMD.close();
    }

    private FileGate.Passage examine(byte[] bytes) {
        return gate.examine("G-3.2.1-9", "a.pdf", bytes);
    }

    private static byte[] infected(byte[] paper) {
        byte[] eicar = FakeClamd.eicar();
        byte[] all = Arrays.copyOf(paper, paper.length + eicar.length);
        System.arraycopy(eicar, 0, all, paper.length, eicar.length);
        return all;
    }

    @Test
    void a_clean_file_is_scanned_as_it_came_and_then_opened() {
        CLAMD.mood(Mood.HONEST);
        byte[] paper = Papers.photo(300, 200);
        int before = CLAMD.received();
        assertThat(examine(paper).examined()).isInstanceOf(Examined.Accepted.class);
        assertThat(CLAMD.received() - before).isEqualTo(paper.length);
    }

    @Test
    void a_virus_is_refused_without_its_name_even_behind_a_picture_that_would_be_made_anew() {
        CLAMD.mood(Mood.HONEST);
        for (byte[] paper : new byte[][] {Papers.pdf(1), Papers.photo(300, 200)}) {
            byte[] sent = infected(paper);
            FileGate.Passage passage = examine(sent);
            var found = new Examined.Infected("Eicar-Test-Signature", ContentStore.hash(sent));
            assertThat(passage.examined()).isEqualTo(found);
            assertThat(found.told()).isEqualTo(Examined.Rejected.because("malware"));
            assertThat(passage.bytes()).isEmpty();
        }
        assertThat(new Bindery(CHAMBER, watch)
                        .clear(java.util.List.of(new Bindery.Shot(infected(Papers.photo(300, 200)), 90))))
                .isFalse();
    }

    @Test
    void without_the_scanners_word_nothing_comes_in_until_it_is_back() {
        CLAMD.mood(Mood.HANGS_UP);
        FileGate.Passage passage = examine(Papers.pdf(1));
        assertThat(passage.examined()).isEqualTo(Examined.Rejected.because("scanAway"));
        assertThat(passage.bytes()).isEmpty();
        assertThat(((Examined.Rejected) passage.examined()).later()).isTrue();
        assertThat(watch.state().turnedAway()).isEqualTo(1);
        CLAMD.mood(Mood.HONEST);
        assertThat(examine(Papers.pdf(1)).examined()).isInstanceOf(Examined.Accepted.class);
    }
}
