package org.anju.cases.queue;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.anju.policy.time.WorkingDays;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One question to a queue: what is wanted, by whom, on which day.
 *
 * @param state only cases in that state, or null for all
 * @param hands the reader's account and those he stands in for today
 */
public record Ask(
        Shelf shelf,
        Filter filter,
        @Nullable String state,
        Set<UUID> hands,
        Actor reader,
        LocalDate today,
        WorkingDays calendar) {}
