package org.anju.cases.spot;

import java.time.Instant;
import java.util.List;
import org.anju.conduct.spot.Spot;
import org.anju.conduct.spot.SpotCheck;
import org.anju.conduct.spot.SpotFrame;
import org.jspecify.annotations.Nullable;

/**
 * 抽查公示: all that anybody needs to draw again. Employers stand there by code and weight alone: to be in the frame, or to weigh
 * more, is no finding.
 */
public record SpotPublication(
        String no,
        String purpose,
        Instant frozenAt,
        String frameSha256,
        int byChance,
        int byRisk,
        List<Unit> frame,
        @Nullable Seed seed,
        List<Drawn> drawn) {

    public record Unit(String code, int weight) {}

    public record Seed(long head, String hash) {}

    public record Drawn(String code, Spot.Way way) {}

    static SpotPublication of(Spot spot, SpotFrame frame, List<SpotCheck> checks) {
        Spot.Seed seed = spot.seed();
        return new SpotPublication(
                spot.no(),
                spot.purpose(),
                spot.frozenAt(),
                spot.frameHash(),
                spot.byChance(),
                spot.byRisk(),
                frame.entries().stream()
                        .map(each -> new Unit(each.code().code(), each.weight()))
                        .toList(),
                seed == null ? null : new Seed(seed.head(), seed.hex()),
                checks.stream().map(each -> new Drawn(each.code(), each.way())).toList());
    }
}
