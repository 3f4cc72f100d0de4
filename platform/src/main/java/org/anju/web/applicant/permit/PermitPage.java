package org.anju.web.applicant.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.flow.Kind;
import org.anju.permits.Period;
import org.anju.permits.Permit;
import org.anju.permits.PermitStatus;
import org.anju.sheets.Look;
import org.anju.sheets.SheetDesk;
import org.anju.sheets.benefit.BenefitLook;
import org.jspecify.annotations.Nullable;

/**
 * The holder's page.
 *
 * @param held null where he holds no permit
 */
public record PermitPage(@Nullable Held held) {

    /**
     * What he holds.
     *
     * @param photo the attachment on the card, null where there is none
     * @param suspendedFrom the day still to come on which it will be suspended, null where it will not
     * @param periods what it has been, oldest first
     * @param running the businesses under way beside it
     * @param renewal the first day on which it can be renewed (G-4.3-3)
     */
    public record Held(
            Permit permit,
            PermitStatus status,
            @Nullable LocalDate suspendedFrom,
            String holder,
            String maskedId,
            String employer,
            @Nullable UUID photo,
            LocalDate renewal,
            List<Period> periods,
            Map<Kind, String> running,
            SheetDesk.Standing sheet,
            List<Look> looks,
            List<BenefitLook> benefitLooks) {}
}
