package org.anju.cases.past;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anju.cases.breach.Concern;
import org.anju.cases.flow.State;
import org.anju.conduct.SelfCheck;
import org.anju.parties.Accreditation;
import org.anju.permits.HeldPermit;
import org.jspecify.annotations.Nullable;

/**
 * 往来: what a reviewer may want to know besides the case itself.
 *
 * @param cases other cases of the same person, the newest first
 * @param permits all that were issued to him
 * @param twins other persons' cases with something in common, the newest first
 * @param more there are more twins than are shown
 * @param rights what the employer may file today; null where nobody has decided anything
 * @param stopped from when a refiling keeps it from new business, null where none does
 * @param filings the employer's own cases
 * @param staff how many cases its people have had, by state
 * @param selfChecks the last of each year
 * @param breaches what is or was laid to him or his employer, with its measures
 * @param mayNote whether this reader may say what he found
 */
public record Past(
        List<PastCase> cases,
        List<HeldPermit> permits,
        List<Twin> twins,
        boolean more,
        @Nullable Accreditation rights,
        @Nullable Instant stopped,
        List<UnitCase> filings,
        Map<State, Integer> staff,
        List<SelfCheck> selfChecks,
        List<Concern> breaches,
        boolean mayNote) {

    /** How many hints nobody has answered yet. */
    public long open() {
        return twins.stream().filter(twin -> twin.look() == null).count()
                + cases.stream().filter(each -> each.state().open()).count()
                + breaches.stream().filter(each -> each.breach().state().open()).count();
    }
}
