package org.anju.trail;

import java.time.Instant;

/** The demo's clock was moved forward; whoever sweeps what is due listens and sweeps now. */
public record ClockMoved(Instant now) {}
