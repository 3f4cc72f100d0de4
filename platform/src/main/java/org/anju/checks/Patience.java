package org.anju.checks;

import java.time.Duration;

/**
 * 等待上限.
 *
 * @param door for the connection
 * @param answer for all of the answer, to its last byte
 */
public record Patience(Duration door, Duration answer) {

    public static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(15));
}
