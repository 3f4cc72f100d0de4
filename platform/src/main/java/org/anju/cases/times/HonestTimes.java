package org.anju.cases.times;

import java.util.List;

/**
 * 真实用时: what was decided in one quarter and how long it took, by kind.
 *
 * @param provisional a year without a published holiday arrangement was touched: figures may still move
 */
public record HonestTimes(Quarter quarter, List<KindTimes> kinds, boolean provisional) {

    public HonestTimes {
        kinds = List.copyOf(kinds);
    }

    public KindTimes of(KindTimes.Kind kind) {
        return kinds.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}
