package org.anju.policy.permit;

import java.time.LocalDate;
import org.anju.policy.time.Limit;
import org.anju.policy.time.WorkingDays;

/**
 * 证件有效期满前60日内可办理续签 (G-4.3-3): the days on which a renewal may be filed, both ends included.
 *
 * @param opens the first day
 * @param closes the permit's last day
 */
public record RenewalWindow(LocalDate opens, LocalDate closes) {

    public static final int DAYS = 60;

    public static RenewalWindow of(LocalDate validTo) {
        return new RenewalWindow(validTo.minusDays(DAYS), validTo);
    }

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /** The renewed term begins the day after the old one ends: who files early loses nothing. */
    public LocalDate renewedFrom() {
        return closes.plusDays(1);
    }

    /** Filed on that day, may the department's twenty working days outlast the permit? A warning, no bar (G-4.4-6, A-47). */
    public boolean isTight(LocalDate day, WorkingDays calendar) {
        return Limit.DECIDE.lastDay(day, calendar).date().isAfter(closes);
    }
}
