package org.anju.cases.flow;

import java.util.List;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param from null where the case begins
 * @param clause the clause that gives the step; {@code A-nn} where only a reading does
 * @param guards asked in this order; the first that does not hold is the answer
 */
public record Step(@Nullable State from, Verb verb, Role by, State to, String clause, List<Guard> guards) {

    static Step row(@Nullable State from, Verb verb, Role by, State to, String clause, Guard... guards) {
        return new Step(from, verb, by, to, clause, List.of(guards));
    }

    /** A note on the case, not a move. */
    public boolean stays() {
        return from == to;
    }
}
