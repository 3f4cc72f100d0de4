package org.anju.web.employer.spot;

import org.anju.conduct.spot.SpotCheck;

/** One check, as the employer that was drawn reads it. */
public record FirmSpotPage(String employer, SpotCheck check) {

    public boolean states() {
        return check.statement() == null;
    }

    public boolean answers() {
        return check.follows() && check.answer() == null;
    }
}
