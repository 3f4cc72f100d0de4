package org.anju.materials.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.anju.testkit.FakeClamd;
import org.anju.testkit.FakeClamd.Mood;
import org.anju.testkit.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private final FakeClamd tcp = FakeClamd.tcp();

    @AfterEach
    void close() {
        tcp.close();
    }

    private static Clamd at(FakeClamd fake) {
        return new Clamd(fake.address(), LONG, LONG);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(20261126).nextBytes(bytes);
        return bytes;
    }

    @Test
    void a_clean_file_passes_over_both_kinds_of_socket_and_arrives_whole() {
        try (FakeClamd unix = FakeClamd.unix(directory.resolve("clamd.ctl"))) {
            for (FakeClamd each : new FakeClamd[] {unix, tcp}) {
                assertThat(at(each).ping()).isEmpty();
                assertThat(at(each).scan(random(3_000_001))).isEqualTo(new Scan.Clean());
                assertThat(each.received()).isEqualTo(3_000_001);
                assertThat(at(each).scan(new byte[0])).isEqualTo(new Scan.Clean());
            }
        }
    }

    @Test
    void what_is_found_is_named_even_across_two_pieces() {
        assertThat(at(tcp).scan(FakeClamd.eicar())).isEqualTo(new Scan.Found("Eicar-Test-Signature"));
        byte[] across = Arrays.copyOf(new byte[64 * 1024 - 10], 64 * 1024 + 200);
        System.arraycopy(FakeClamd.eicar(), 0, across, 64 * 1024 - 10, FakeClamd.eicar().length);
        assertThat(at(tcp).scan(across)).isInstanceOf(Scan.Found.class);
    }

    @Test
    void a_stream_at_the_limit_passes_and_one_byte_more_is_no_answer_to_trust() {
        tcp.limit(100_000);
        assertThat(at(tcp).scan(new byte[100_000])).isEqualTo(new Scan.Clean());
        assertThat(at(tcp).scan(new byte[100_001])).isInstanceOf(Scan.Away.class);
    }

    @Test
    void a_huge_stream_is_given_up_where_clamd_has_had_enough() {
        try (FakeClamd unix = FakeClamd.unix(directory.resolve("clamd.ctl"))) {
            unix.limit(1_000_000);
            assertThat(at(unix).scan(new byte[10_000_000]))
                    .isEqualTo(new Scan.Away("INSTREAM size limit exceeded. ERROR"));
            assertThat(unix.received()).isLessThanOrEqualTo(1_000_000);
        }
    }

    @Test
    void silence_is_away_whether_it_reads_or_not() {
        tcp.mood(Mood.HANGS);
        Clamd impatient = new Clamd(tcp.address(), LONG, SHORT);
        assertThat(impatient.scan(new byte[10])).isEqualTo(new Scan.Away("no answer within 300 ms"));
        assertThat(impatient.scan(new byte[10_000_000])).isEqualTo(new Scan.Away("no answer within 300 ms"));
    }

    @Test
    void a_line_cut_in_the_midst_and_words_nobody_knows_are_away() {
        tcp.mood(Mood.HANGS_UP);
        assertThat(at(tcp).scan(new byte[10_000_000])).isInstanceOf(Scan.Away.class);
        assertThat(at(tcp).scan(new byte[10])).isInstanceOf(Scan.Away.class);
        tcp.mood(Mood.GARBLES);
        assertThat(at(tcp).scan(new byte[10])).isEqualTo(new Scan.Away("stream:   perhaps"));
        assertThat(at(tcp).ping()).isNotEmpty();
    }

    @Test
    void a_door_that_is_not_there_is_away() {
        tcp.close();
        assertThat(at(tcp).scan(new byte[10])).isInstanceOf(Scan.Away.class);
        Clamd none = new Clamd("unix:" + directory.resolve("none"), LONG, LONG);
        assertThat(none.scan(new byte[10])).isInstanceOf(Scan.Away.class);
        assertThat(none.ping()).isNotEmpty();
        assertThat(new Clamd("127.0.0.1:99999", LONG, LONG).scan(new byte[10])).isInstanceOf(Scan.Away.class);
    }

    @Test
    void only_the_two_plain_answers_count() {
        assertThat(Clamd.read("stream: OK")).isEqualTo(new Scan.Clean());
        assertThat(Clamd.read("stream: A B FOUND")).isEqualTo(new Scan.Found("A B"));
        for (String other : new String[] {"", "OK", "stream: OK!", "stream: OK ERROR", "x stream: OK", "stream: ok"}) {
            assertThat(Clamd.read(other)).isEqualTo(new Scan.Away(other));
        }
    }

    @Test
    void an_address_nobody_can_read_is_told_at_the_start() {
        for (String wrong : new String[] {"unix:", "clamd", "/run/clamd.ctl", "host:", "host:port"}) {
            assertThatThrownBy(() -> new Clamd(wrong, LONG, LONG)).hasMessageContaining("ANJU_CLAMD");
        }
    }

    @Test
    void the_watch_knows_since_when_it_is_away_and_asks_before_it_sends_a_file_again() {
        MutableClock clock = new MutableClock();
        ScanWatch watch = new ScanWatch(new Clamd(tcp.address(), SHORT, SHORT), clock);
        assertThat(watch.scan(new byte[10])).isInstanceOf(Scan.Clean.class);
        var first = clock.instant();
        assertThat(watch.state()).isEqualTo(new ScanWatch.State(ScanWatch.Standing.ANSWERS, null, first, 0, ""));
        tcp.mood(Mood.HANGS);
        clock.advance(Duration.ofMinutes(1));
        assertThat(watch.scan(new byte[10])).isInstanceOf(Scan.Away.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(watch.scan(new byte[10])).isInstanceOf(Scan.Away.class);
        assertThat(tcp.streams()).isEqualTo(2);
        ScanWatch.State away = watch.state();
        assertThat(away.standing()).isEqualTo(ScanWatch.Standing.AWAY);
        assertThat(away.awaySince()).isEqualTo(first.plusSeconds(60));
        assertThat(away.lastAnswer()).isEqualTo(first);
        assertThat(away.turnedAway()).isEqualTo(2);
        tcp.mood(Mood.HONEST);
        assertThat(watch.scan(FakeClamd.eicar())).isInstanceOf(Scan.Found.class);
        assertThat(watch.state().standing()).isEqualTo(ScanWatch.Standing.ANSWERS);
        assertThat(watch.state().turnedAway()).isEqualTo(2);
        assertThat(new ScanWatch("", clock).state().standing()).isEqualTo(ScanWatch.Standing.OFF);
    }
}
