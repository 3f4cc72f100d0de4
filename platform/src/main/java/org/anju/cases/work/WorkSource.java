package org.anju.cases.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.anju.trail.Actor;

/**
 * 待办来源: a bean by which one part of the room puts its tasks on the list of an employer's agents.
 *
 * @param tasks all that wait for the actor's employer on that day, in one query or few; also what nears its end but is
 *     not yet urgent
 * @param due employers that have such a task with a last day on or after that day: whom the reminders look at. Empty
 *     where no reminder goes out
 */
public record WorkSource(
        String kind, BiFunction<Actor, LocalDate, List<Task>> tasks, Function<LocalDate, Collection<UUID>> due) {

    /** Without reminders. */
    public WorkSource(String kind, BiFunction<Actor, LocalDate, List<Task>> tasks) {
        this(kind, tasks, day -> List.of());
    }
}
