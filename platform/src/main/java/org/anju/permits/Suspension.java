package org.anju.permits;

import java.time.LocalDate;

/** 挂起: a permit and the first day on which it is suspended (G-4.2-3). */
public record Suspension(String number, LocalDate from) {}
