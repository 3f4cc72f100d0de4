package org.anju.cases;

import java.util.List;
import java.util.Map;
import org.anju.cases.flow.State;
import org.jspecify.annotations.Nullable;

/**
 * 队列: one page of cases, soonest due first.
 *
 * @param counts of every state the reader may see
 * @param next what to ask for the next page, null on the last
 */
public record Queue(
        Map<State, Integer> counts,
        List<CaseLine> lines,
        @Nullable String next) {

    public static final int PAGE = 50;

    /**
     * What a reader looks for.
     *
     * @param state one queue, or null for all
     * @param words part of a case number or a name, or null
     * @param after the {@link Queue#next} of the page before, or null
     */
    public record Wanted(
            @Nullable State state,
            @Nullable String words,
            @Nullable String after) {}
}
