package org.anju.cases.queue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 筛选: which cases of a queue a reader wants to see, and in which order.
 *
 * @param kind the kind of business, by its own word, or null for all
 * @param person only that person's cases: what a search by identity number becomes, so that no number stands in an address
 */
public record Filter(
        Whose whose,
        Order order,
        @Nullable Left left,
        @Nullable String kind,
        @Nullable UUID employer,
        @Nullable UUID person,
        Words words) {

    /** Everything, the soonest first. */
    public static final Filter ALL = new Filter(Whose.TEAM, Order.CLOCK, null, null, null, null, Words.NONE);

    public Filter(Words words) {
        this(Whose.TEAM, Order.CLOCK, null, null, null, null, words);
    }
}
