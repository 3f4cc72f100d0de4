package org.anju.cases.breach;

import java.time.InstantSource;
import java.time.LocalDate;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told;
import org.anju.conduct.MeasureRegister;
import org.anju.conduct.spot.RestrictionRegister;
import org.anju.policy.time.Beijing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 到期告知: word to whom a measure or a restriction stopped that it is over by itself; nobody's act says so. Told once each,
 * also when the house was shut on that day.
 */
@Component
public class Endings {

    /** So many days back it is looked for what has ended. */
    static final int BACK = 14;

    private final MeasureRegister measures;
    private final RestrictionRegister restrictions;
    private final Breaches breaches;
    private final BreachTelling telling;
    private final Tell tell;
    private final InstantSource clock;

    Endings(
            MeasureRegister measures,
            RestrictionRegister restrictions,
            Breaches breaches,
            BreachTelling telling,
            Tell tell,
            InstantSource clock) {
        this.measures = measures;
        this.restrictions = restrictions;
        this.breaches = breaches;
        this.telling = telling;
        this.tell = tell;
        this.clock = clock;
    }

    /** All districts; whoever calls sees them all. */
    @Transactional
    public void tell() {
        LocalDate last = Beijing.today(clock).minusDays(1);
        LocalDate first = last.minusDays(BACK - 1);
        measures.ended(first, last)
                .forEach(each -> breaches.find(each.breach()).ifPresent(breach -> telling.over(breach, each)));
        restrictions
                .ended(first, last)
                .forEach(each -> tell.agents(
                        "restriction-over:" + each.id(),
                        Told.Level.NEWS,
                        each.employer(),
                        "notices.restriction.OVER",
                        "/firm/spot"));
    }
}
