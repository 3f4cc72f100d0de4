package org.anju.web.office.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.cases.hand.Absence;
import org.jspecify.annotations.Nullable;

/**
 * 请假与代理.
 *
 * @param colleagues who can be named; empty for who has no cases in hand
 * @param coming absences of the district that are not over
 */
public record AbsencePage(
        List<Account> colleagues,
        List<Absence> coming,
        @Nullable UUID reader,
        LocalDate today) {

    public boolean own(Absence absence) {
        return absence.who().account().equals(reader);
    }
}
