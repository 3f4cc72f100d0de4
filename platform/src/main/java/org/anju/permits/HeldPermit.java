package org.anju.permits;

import java.time.LocalDate;
import java.util.UUID;

/** 持有证件: a person's newest permit and what it is on the day that was asked for. */
public record HeldPermit(String number, UUID person, PermitStatus status, LocalDate to) {}
