package org.anju.web.employer.roster;

import java.util.List;
import org.anju.parties.roster.RosterImport;

/**
 * One list: how far its check is, or what it says.
 *
 * @param still the reader has stopped the page from renewing itself
 */
public record ImportPage(
        String employer, RosterImport list, List<RosterImport.Row> rows, int number, boolean more, boolean still) {}
