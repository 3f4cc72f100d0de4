package org.anju.materials;

import java.time.Instant;
import java.util.UUID;

/**
 * 历史版本: a paper in whose place another has come.
 *
 * @param byEmployer put in by an agent, else by the person himself
 * @param replacedBy the paper that came in its place
 */
public record Version(
        UUID id, String name, int pages, Instant putAt, boolean byEmployer, Instant replacedAt, UUID replacedBy) {}
