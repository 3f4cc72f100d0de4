package org.anju.web.open.times;

import java.util.List;
import org.anju.cases.times.HonestTimes;
import org.anju.cases.times.KindTimes;
import org.anju.cases.times.Share;

/**
 * The quarter that runs and the one before it.
 *
 * @param quarters newest first
 */
public record TimesPage(List<HonestTimes> quarters) {

    /** In the order of a case's way. */
    public static final List<Share> SHARES = List.of(Share.EMPLOYER, Share.OFFICE, Share.APPLICANT, Share.STANDING);

    /** An employer's own case is with nobody else's employer: the shares that can have days in it. */
    public List<Share> shares(KindTimes times) {
        return times.kind() == KindTimes.Kind.NEW
                ? SHARES
                : SHARES.stream().filter(share -> share != Share.APPLICANT).toList();
    }
}
