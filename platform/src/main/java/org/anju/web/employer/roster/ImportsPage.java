package org.anju.web.employer.roster;

import java.util.List;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterImport;

/** Where a list is sent in, and those sent before. */
public record ImportsPage(String employer, List<RosterImport> lists) {

    public RosterColumn[] columns() {
        return RosterColumn.values();
    }

    public int rows() {
        return RosterFile.MOST_ROWS;
    }
}
