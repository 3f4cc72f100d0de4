package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 提交时的留存: all that one submission rested on, frozen, so that it can be judged again years later (G-5-3, A-10).
 *
 * @param edition of the guide
 * @param parameters the policy values of that day, as JSON
 * @param facts what the rules were asked, as JSON
 * @param findings what they answered, as JSON
 * @param dossier sections, association and attachments with their sha256, as JSON
 */
public record Submission(
        String caseNo,
        int round,
        LocalDate on,
        Instant at,
        String edition,
        String parameters,
        String facts,
        String findings,
        String dossier) {}
