package org.anju.permits;

import java.time.LocalDate;
import java.util.UUID;

/** 证件到期: a permit in force, whose it is, and its last day. */
public record PermitEnd(String number, UUID person, LocalDate to) {}
