package org.anju.web.employer.roster;

import java.util.List;
import org.anju.parties.roster.RosterPerson;

/**
 * The roster: who is expected.
 *
 * @param count all of them, whatever is searched for
 * @param quota whether the district has one
 * @param code the association code that they need, in groups of four
 */
public record RosterPage(
        String employer,
        List<RosterPerson> people,
        int count,
        String words,
        int number,
        boolean more,
        String code,
        boolean quota) {}
