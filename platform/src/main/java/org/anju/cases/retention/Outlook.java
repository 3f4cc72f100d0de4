package org.anju.cases.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.policy.retention.Hold;
import org.anju.policy.retention.Kept;

/**
 * 到期预告: who will be over his period, as the last run saw it.
 *
 * @param refs numbers of what holds him
 */
public record Outlook(UUID person, LocalDate lastDay, Kept why, List<Hold> holds, List<String> refs) {}
