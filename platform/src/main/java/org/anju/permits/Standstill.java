package org.anju.permits;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 挂起中: a permit between two employers.
 *
 * @param since first day of the suspension
 * @param to last day of the permit; unfinished by then, it lapses (G-4.2-10)
 */
public record Standstill(String number, UUID person, LocalDate since, LocalDate to) {}
