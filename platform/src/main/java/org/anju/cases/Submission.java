package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.cases.slip.Corrected;
import org.anju.cases.slip.Slip;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.person.PersonFacts;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.precheck.Precheck;
import org.anju.policy.precheck.Query;
import org.anju.policy.rule.Parameters;

/**
 * 提交时的留存: all that one submission rested on, frozen, so that it can be judged again years later (G-5-3, A-10).
 *
 * @param edition of the guide
 * @param parameters the policy values of that day, as JSON
 * @param facts what the rules were asked, as JSON
 * @param findings what they answered, as JSON
 * @param dossier sections, association and attachments with their sha256, and the office's corrections laid over them
 * @param slips the corrections that hold in it, oldest first
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
        Dossier dossier,
        List<Slip> slips) {

    public Submission {
        slips = List.copyOf(slips);
    }

    Submission with(Corrected corrected) {
        return with(corrected.dossier(), corrected.applied());
    }

    /** As somebody outside the office sees it. */
    Submission told() {
        return with(dossier, slips.stream().map(Slip::told).toList());
    }

    private Submission with(Dossier other, List<Slip> corrections) {
        return new Submission(caseNo, round, on, at, edition, parameters, facts, findings, other, corrections);
    }

    /** What the rules were asked about. */
    public record Facts(PersonFacts applicant, EmployerFacts employer) {}

    /** The rules' answer, given once more from what was frozen; its JSON is {@link #findings} byte for byte. */
    public Assessment assessment() {
        return assessed(Json.read(parameters, Parameters.class));
    }

    /** What the rules would say of the same facts under other parameters, such as those of a later day. */
    Assessment assessed(Parameters on) {
        Facts asked = Json.read(facts, Facts.class);
        return Precheck.assess(new Query(on, asked.applicant(), asked.employer()));
    }

    String replayed() {
        return Json.write(assessment());
    }
}
