package org.anju.materials;

import java.time.Instant;
import java.util.UUID;
import org.anju.policy.material.Mark;

/**
 * 签章核对: who saw a mark on a paper, or looked and did not see it.
 *
 * @param office seen by the office; else by whoever handed the paper in
 */
public record Sighting(UUID attachment, Mark mark, boolean office, boolean seen, Instant at, String by) {}
