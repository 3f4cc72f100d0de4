package org.anju.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 持有中的证件: its last day, and when the children on it were born; no names, for those who only count days.
 */
public record LivingPermit(UUID person, LocalDate to, List<LocalDate> births) {}
