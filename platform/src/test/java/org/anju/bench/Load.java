package org.anju.bench;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** A bounded number of calls by a fixed number of clients, each waiting for its answer before the next. */
final class Load {

    static final int CLIENTS = 16;

    private static final int MOST = 200_000;

    private Load() {}

    /** How the calls went. */
    record Result(long[] nanos, int failures, double seconds) {

        double millis(double share) {
            return nanos.length == 0
                    ? Double.NaN
                    : nanos[(int) Math.min(nanos.length - 1.0, nanos.length * share)] / 1e6;
        }

        String text() {
            return String.format(
                    Locale.ROOT,
                    "p50 %.1f  p99 %.1f ms, %.0f/s, %d failed",
                    millis(0.5),
                    millis(0.99),
                    nanos.length / seconds,
                    failures);
        }
    }

    /** One client's call; false when the answer was not the one asked for. */
    @FunctionalInterface
    interface Call {
        boolean made() throws Exception;
    }

    /** @param client makes the call of the client with that number */
    static Result run(int calls, IntFunction<Call> client) throws InterruptedException {
        if (calls > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " calls");
        }
        long[] nanos = new long[calls];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger failures = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(CLIENTS);
        long from = System.nanoTime();
        for (int number = 0; number < CLIENTS; number++) {
            Call call = client.apply(number);
            Thread.ofPlatform().start(() -> {
                for (int at = next.getAndIncrement(); at < calls; at = next.getAndIncrement()) {
                    long before = System.nanoTime();
                    try {
                        if (!call.made()) {
                            failures.incrementAndGet();
                        }
                    } catch (Exception failed) {
                        failures.incrementAndGet();
                    }
                    nanos[at] = System.nanoTime() - before;
                }
                done.countDown();
            });
        }
        done.await();
        double seconds = (System.nanoTime() - from) / 1e9;
        Arrays.sort(nanos);
        return new Result(nanos, failures.get(), seconds);
    }

    /** Traffic goes to this machine only. */
    static URI loopback(URI address) throws java.net.UnknownHostException {
        if (!InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException(address + " is not on this machine");
        }
        return address;
    }
}
