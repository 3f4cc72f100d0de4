package org.anju.web.office.breach;

import java.util.List;
import org.anju.cases.breach.CandidateDesk;

/**
 * One page of what the machine found.
 *
 * @param dismisses whether this reader may put something aside
 * @param opens whether he may make a case of it
 */
public record CandidatesPage(
        List<CandidateDesk.Row> rows, boolean dismisses, boolean opens, int number, boolean more) {}
