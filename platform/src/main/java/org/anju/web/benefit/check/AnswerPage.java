package org.anju.web.benefit.check;

import java.time.LocalDate;
import org.anju.policy.time.Beijing;
import org.anju.sheets.benefit.BenefitCheck;

/** One answer, as it was given: what a department prints and files. */
public record AnswerPage(BenefitCheck check) {

    LocalDate askedOn() {
        return Beijing.dateOf(check.at());
    }

    /** Whether a day before that of the question was asked about. */
    public boolean past() {
        return check.day().isBefore(askedOn());
    }
}
