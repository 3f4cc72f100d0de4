package org.anju.cases.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * 保全: that nothing of somebody is erased until a supervisor lifts it.
 *
 * @param ref the number of the case or permit it was placed by
 */
public record Preservation(UUID id, UUID person, String ref, String why, Instant placedAt, String placedName) {}
