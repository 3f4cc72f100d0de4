package org.anju.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** That the bench can measure; not what it measures. */
class BenchTest {

    @Test
    void every_call_is_made_once_and_failures_are_counted() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Load.Result result = Load.run(1_000, client -> () -> made.incrementAndGet() % 10 != 0);
        assertThat(made).hasValue(1_000);
        assertThat(result.failures()).isEqualTo(100);
        assertThat(result.millis(0.99)).isGreaterThanOrEqualTo(result.millis(0.5));
    }

    @Test
    void traffic_stays_on_this_machine() {
        assertThatThrownBy(() -> Load.loopback(URI.create("http://192.0.2.1/")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_page_is_weighed_with_all_it_asks_for() {
        Weight weight = Weight.of(House.demo().browser(), "/verify");
        assertThat(weight.requests()).isGreaterThan(1);
        assertThat(weight.total()).isGreaterThan(weight.html());
    }
}
