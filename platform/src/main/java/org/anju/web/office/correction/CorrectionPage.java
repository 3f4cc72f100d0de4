package org.anju.web.office.correction;

import java.time.LocalDate;
import org.anju.cases.correction.Correction;

/**
 * One request as the office sees it.
 *
 * @param who whose it is, as he is called now
 * @param kept what is kept now, for a name or number; empty elsewhere
 * @param own whether it is this reader's own
 * @param mine whether this reader has taken it
 * @param byChange he holds a permit: a change of details is the way
 */
public record CorrectionPage(
        Correction correction, String who, String kept, boolean own, boolean mine, boolean byChange, LocalDate today) {}
