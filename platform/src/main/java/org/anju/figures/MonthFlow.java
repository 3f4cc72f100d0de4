package org.anju.figures;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/**
 * 一个月: how many reached the department, and how many came to their end and how.
 *
 * @param ended every ending has its number
 */
public record MonthFlow(YearMonth month, int received, Map<Ending, Integer> ended) {

    public MonthFlow {
        var all = new EnumMap<Ending, Integer>(Ending.class);
        for (Ending each : Ending.values()) {
            all.put(each, ended.getOrDefault(each, 0));
        }
        ended = Map.copyOf(all);
    }

    public int ended(Ending how) {
        return ended.getOrDefault(how, 0);
    }

    /** Granted and refused: what the department decided. */
    public int decided() {
        return ended(Ending.GRANTED) + ended(Ending.REFUSED);
    }
}
