package org.anju.sheets;

import java.time.Instant;
import org.anju.trail.Role;

/** 查验记录: somebody asked about a sheet; the holder may see it. */
public record Look(String record, Instant at, VerificationAnswer answer, boolean detailed, Role role) {}
