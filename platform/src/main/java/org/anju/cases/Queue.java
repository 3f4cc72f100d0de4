package org.anju.cases;

import java.util.List;
import java.util.Map;
import org.anju.cases.flow.State;
import org.anju.cases.queue.Cursor;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Tally;
import org.anju.cases.queue.Whose;
import org.anju.cases.queue.Words;
import org.jspecify.annotations.Nullable;

/**
 * 队列: one page of cases, soonest due first.
 *
 * @param tally of everything the reader may see
 * @param next what to ask for the next page, null on the last
 * @param before what to ask for the page before, null on the first
 */
public record Queue(
        Tally<State> tally,
        List<CaseLine> lines,
        @Nullable String next,
        @Nullable String before) {

    public static final int PAGE = 50;

    /** Of every state the reader may see. */
    public Map<State, Integer> counts() {
        return tally.states(Whose.TEAM);
    }

    /**
     * What a reader looks for.
     *
     * @param state one queue, or null for all
     * @param at where the page begins, or null for the first
     */
    public record Wanted(
            @Nullable State state, Filter filter, @Nullable Cursor at) {

        /**
         * @param words part of a case number or a name, or null
         * @param after the {@link Queue#next} of the page before, or null
         */
        public static Wanted of(@Nullable State state, @Nullable String words, @Nullable String after) {
            return new Wanted(
                    state, new Filter(Words.of(words == null ? "" : words)), Cursor.of(Order.CLOCK, after, null));
        }
    }
}
