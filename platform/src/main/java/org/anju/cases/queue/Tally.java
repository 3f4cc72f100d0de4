package org.anju.cases.queue;

import java.util.EnumMap;
import java.util.Map;

/**
 * 件数: how many cases stand in each state, by whose they are.
 *
 * @param most over all, cases of {@link Left#RED} and so on; never counted further than {@link #MOST}
 */
public record Tally<S extends Enum<S>>(Map<Whose, Map<S, Integer>> by, Map<Left, Integer> most) {

    /** As far as cases with little time left are counted: more of them are a flood whatever their number. */
    public static final int MOST = 999;

    public int of(Whose whose, S state) {
        return states(whose).getOrDefault(state, 0);
    }

    public Map<S, Integer> states(Whose whose) {
        return by.getOrDefault(whose, Map.of());
    }

    /** Of all states. */
    public int all(Whose whose) {
        return states(whose).values().stream().mapToInt(Integer::intValue).sum();
    }

    public int left(Left left) {
        return most.getOrDefault(left, 0);
    }

    static <S extends Enum<S>> Map<Whose, Map<S, Integer>> empty(Class<S> states) {
        var by = new EnumMap<Whose, Map<S, Integer>>(Whose.class);
        for (Whose whose : Whose.values()) {
            by.put(whose, new EnumMap<>(states));
        }
        return by;
    }
}
