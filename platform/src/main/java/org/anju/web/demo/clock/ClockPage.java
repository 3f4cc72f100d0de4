package org.anju.web.demo.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What time it is here.
 *
 * @param nextWorkingDay where one working day leads
 * @param twentyWorkingDays where the office's whole limit leads
 */
public record ClockPage(Instant now, boolean moved, LocalDate nextWorkingDay, LocalDate twentyWorkingDays) {}
