package org.anju.web.open.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.anju.testkit.MutableClock;
import org.junit.jupiter.api.Test;

class AskersTest {

    private final MutableClock clock = new MutableClock();
    private final Askers askers = new Askers(clock);

    @Test
    void sixty_questions_a_minute_are_answered_and_the_next_waits() {
        for (int i = 0; i < Askers.QUESTIONS_A_MINUTE; i++) {
            assertThat(askers.rest("192.0.2.1")).isEmpty();
        }
        assertThat(askers.rest("192.0.2.1")).hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1L, 60L));
        assertThat(askers.rest("192.0.2.2")).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        assertThat(askers.rest("192.0.2.1")).isEmpty();
    }

    @Test
    void whoever_does_not_find_is_made_to_wait_sooner() {
        for (int i = 0; i < Askers.MISSES; i++) {
            assertThat(askers.rest("192.0.2.1")).isEmpty();
            askers.missed("192.0.2.1");
        }
        assertThat(askers.rest("192.0.2.1")).hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1L, 600L));
        clock.advance(Duration.ofSeconds(31));
        assertThat(askers.rest("192.0.2.1")).isEmpty();
    }

    @Test
    void one_network_of_ipv6_is_one_asker() {
        for (int i = 0; i < Askers.MISSES; i++) {
            askers.missed("2001:db8:1:2:0:0:0:" + Integer.toHexString(i));
        }
        assertThat(askers.rest("2001:db8:1:2:ffff:0:0:1")).isPresent();
        assertThat(askers.rest("2001:db8:1:3:0:0:0:1")).isEmpty();
    }
}
