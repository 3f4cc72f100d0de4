package org.anju.cases.complaint;

import java.time.LocalDate;
import java.util.UUID;

/** A complaint that points to a breach of that employer (G-4.7-8), and the day on which it was answered. */
public record Pointing(UUID employer, String no, LocalDate day) {}
