package org.anju.cases.times;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 一类业务的用时, in working days.
 *
 * @param decided how many were decided
 * @param whole from the first submission to the decision; null where too few were decided to be published
 * @param shares the same for each who had the case in between, all null or none
 */
public record KindTimes(Kind kind, int decided, @Nullable Spread whole, Map<Share, Spread> shares) {

    /** Figures of fewer cases could be told to be somebody's. */
    public static final int FEWEST = 5;

    /** What is decided. */
    public enum Kind {
        /** 个人新办. */
        NEW,
        /** 单位开通. */
        OPENING,
        /** 单位变更管辖. */
        JURISDICTION_CHANGE
    }

    public KindTimes {
        shares = Map.copyOf(shares);
    }

    /** @param cases for each decided case its days by share */
    static KindTimes of(Kind kind, List<Map<Share, Integer>> cases) {
        if (cases.size() < FEWEST) {
            return new KindTimes(kind, cases.size(), null, Map.of());
        }
        var shares = new EnumMap<Share, Spread>(Share.class);
        for (Share share : Share.values()) {
            shares.put(
                    share,
                    Spread.of(cases.stream()
                            .map(days -> days.getOrDefault(share, 0))
                            .toList()));
        }
        List<Integer> whole = cases.stream()
                .map(days -> days.values().stream().mapToInt(Integer::intValue).sum())
                .toList();
        return new KindTimes(kind, cases.size(), Spread.of(whole), shares);
    }

    public boolean published() {
        return whole != null;
    }

    /** @throws java.util.NoSuchElementException where nothing is published */
    public Spread of(Share share) {
        return java.util.Optional.ofNullable(shares.get(share)).orElseThrow();
    }
}
