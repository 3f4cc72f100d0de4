package org.anju.web.office.retention;

import java.util.List;
import java.util.UUID;
import org.anju.cases.retention.Ahead;
import org.anju.cases.retention.Outlook;
import org.anju.cases.retention.Preservation;
import org.anju.cases.retention.RetentionRound;

/** What is kept how long, and what becomes of it. Persons are not named: numbers of their cases and permits are enough. */
public record RetentionPage(
        List<Ahead> ahead, List<Outlook> held, List<Preservation> standing, List<RetentionRound> rounds) {

    /** Each form to lift one has a field of its own, so that a mistake stands where it was made. */
    public static String lift(UUID id) {
        return id + ".";
    }
}
