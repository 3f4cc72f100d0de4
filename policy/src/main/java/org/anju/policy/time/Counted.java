package org.anju.policy.time;

import java.time.LocalDate;

/**
 * The day a count arrives at.
 *
 * @param date the day on which the last counted working day ends
 * @param provisional whether a year without a published holiday arrangement was touched, so that the day may yet move
 */
public record Counted(LocalDate date, boolean provisional) {}
