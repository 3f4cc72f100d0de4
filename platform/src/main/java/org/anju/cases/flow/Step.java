package org.anju.cases.flow;

import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param from null where the case begins
 * @param clause the clause that gives the step; {@code A-nn} where only a reading does
 */
public record Step<S, V>(@Nullable S from, V verb, Role by, S to, String clause) {

    public static <S, V> Step<S, V> row(@Nullable S from, V verb, Role by, S to, String clause) {
        return new Step<>(from, verb, by, to, clause);
    }

    /** A note on the case, not a move. */
    public boolean stays() {
        return from == to;
    }
}
