package org.anju.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * 在办: what is open at the department today.
 *
 * @param standing of those, how many whose clock stands
 */
public record OpenCases(LocalDate today, Map<AgeBand, Integer> byAge, int standing) {

    public OpenCases {
        var all = new EnumMap<AgeBand, Integer>(AgeBand.class);
        for (AgeBand each : AgeBand.values()) {
            all.put(each, byAge.getOrDefault(each, 0));
        }
        byAge = Map.copyOf(all);
    }

    public int of(AgeBand band) {
        return byAge.getOrDefault(band, 0);
    }

    public int all() {
        return byAge.values().stream().mapToInt(Integer::intValue).sum();
    }
}
