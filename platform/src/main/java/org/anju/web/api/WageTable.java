package org.anju.web.api;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.policy.rule.AverageWage;
import org.anju.policy.rule.AverageWages;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Series;
import org.springframework.stereotype.Component;

/** The published wages and the packs as the open API reads them. */
@Component
final class WageTable {

    private final Series<AverageWage> wages = AverageWages.published();
    private final Pack yanqing = Pack.yanqing();

    /** The pack of that key; no key is Yanqing. */
    Optional<Pack> pack(@org.jspecify.annotations.Nullable String key) {
        return key == null || key.equals(yanqing.key()) ? Optional.of(yanqing) : Optional.empty();
    }

    String packs() {
        return yanqing.key();
    }

    Optional<Parameters> on(LocalDate day, Pack pack) {
        return Parameters.on(day, pack, wages);
    }

    Optional<Series.Entry<AverageWage>> entry(LocalDate day) {
        return wages.on(day);
    }

    LocalDate first() {
        return wages.entries().getFirst().effectiveFrom();
    }
}
