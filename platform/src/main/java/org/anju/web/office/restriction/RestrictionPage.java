package org.anju.web.office.restriction;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.spot.UnitContacts;
import org.anju.conduct.spot.ContactCall;
import org.anju.conduct.spot.Restriction;
import org.anju.parties.Employer;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/** 一家单位的联系人核验与限制办理. */
public record RestrictionPage(
        Employer employer,
        List<UnitContacts.Line> contacts,
        List<ContactCall> calls,
        List<Restriction> restrictions,
        Actor reader) {

    public boolean calling() {
        return reader.is(Role.CLERK);
    }

    /** What waits for a decision; null for nothing. */
    public @Nullable Restriction waiting() {
        return restrictions.stream().filter(Restriction::waits).findFirst().orElse(null);
    }

    /** What was imposed and is neither lifted nor over; null for nothing. */
    public @Nullable Restriction imposed(LocalDate today) {
        return restrictions.stream()
                .filter(each -> each.standsOn(today))
                .findFirst()
                .orElse(null);
    }

    public boolean proposes() {
        return reader.is(Role.CLERK) && waiting() == null;
    }

    public boolean decides() {
        return reader.is(Role.APPROVER);
    }
}
