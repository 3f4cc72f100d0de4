package org.anju.conduct.spot;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.anju.policy.value.CreditCode;

/**
 * 名册中的一家: an employer that may be drawn.
 *
 * @param weight 1 and what its facts weigh
 * @param grounds how often each fact was found; none with nought
 */
public record SpotEntry(CreditCode code, UUID employer, String name, int weight, Map<SpotGround, Integer> grounds) {

    public SpotEntry {
        grounds = grounds.isEmpty() ? Map.of() : new EnumMap<>(grounds);
    }

    public static SpotEntry of(CreditCode code, UUID employer, String name, Map<SpotGround, Integer> facts) {
        var found = new EnumMap<SpotGround, Integer>(SpotGround.class);
        int weight = 1;
        for (Map.Entry<SpotGround, Integer> each : facts.entrySet()) {
            if (each.getValue() > 0) {
                found.put(each.getKey(), each.getValue());
                weight += each.getKey().weight(each.getValue());
            }
        }
        return new SpotEntry(code, employer, name, weight, found);
    }
}
