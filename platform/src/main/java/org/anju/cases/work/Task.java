package org.anju.cases.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待办: one thing that waits for the employer's agents.
 *
 * @param kind its words are {@code firm.todo.KIND}, {@code firm.why.KIND}, {@code firm.do.KIND}, {@code firm.kind.KIND}
 * @param key what tells it from all others of its kind, such as the number of the case
 * @param person whose matter it is, null where it is the employer's; never shown to that person as an agent (G-3.1.2-15)
 * @param who his name, or what the matter is called; {@code {0}} of its words
 * @param since when it came up; {@code {1}} of its words
 * @param lastDay last day to do it, null where no limit runs
 * @param working days are counted as working days
 * @param left days left to the last day, below zero when it is over
 * @param args {@code {2}} and further of its words: strings, whole numbers, days
 */
public record Task(
        String kind,
        String key,
        @Nullable UUID person,
        String who,
        Instant since,
        @Nullable LocalDate lastDay,
        boolean working,
        @Nullable Integer left,
        String link,
        List<Object> args) {

    public Task {
        args = List.copyOf(args);
    }
}
