package org.anju.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BrakeTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Brake brake = new Brake(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void one_try_too_many_is_stopped_and_only_for_that_address_and_kind() {
        for (int i = 0; i < Brake.Kind.SIGN_IN.tries; i++) {
            assertThat(brake.lets(Brake.Kind.SIGN_IN, "10.0.0.1")).isTrue();
        }
        assertThat(brake.lets(Brake.Kind.SIGN_IN, "10.0.0.1")).isFalse();
        assertThat(brake.lets(Brake.Kind.SIGN_IN, "10.0.0.2")).isTrue();
        assertThat(brake.lets(Brake.Kind.VERIFY, "10.0.0.1")).isTrue();
    }

    @Test
    void after_a_while_one_may_try_again() {
        while (brake.lets(Brake.Kind.VERIFY, "10.0.0.1")) {}
        nanos.addAndGet(Brake.Kind.VERIFY.span.toNanos() / Brake.Kind.VERIFY.tries);
        assertThat(brake.lets(Brake.Kind.VERIFY, "10.0.0.1")).isTrue();
        assertThat(brake.lets(Brake.Kind.VERIFY, "10.0.0.1")).isFalse();
    }
}
