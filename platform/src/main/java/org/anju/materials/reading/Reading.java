package org.anju.materials.reading;

import java.time.Instant;
import org.anju.policy.paper.Paper;
import org.anju.policy.paper.PaperKind;
import org.jspecify.annotations.Nullable;

/**
 * 读取结果: what one attachment says.
 *
 * @param paper null where the file holds no letters
 */
public record Reading(PaperKind kind, @Nullable Paper paper, Instant readAt) {}
