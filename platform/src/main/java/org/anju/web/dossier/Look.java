package org.anju.web.dossier;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.Dossier;
import org.anju.cases.Submission;
import org.anju.policy.material.Checklist;
import org.anju.policy.material.Mark;
import org.anju.policy.material.Validity;

/**
 * 材料有效性 of one paper of a case, so that none that is stale comes before a reviewer unmarked.
 *
 * @param then measured for the day it counts for
 * @param now the same for today: what has run out since
 * @param marks what it must carry
 */
public record Look(Dossier.Paper paper, Validity then, Validity now, List<Mark> marks) {

    static List<Look> of(List<Dossier.Paper> papers, Submission submission, LocalDate today) {
        return papers.stream()
                .flatMap(paper -> Checklist.inSlot(paper.slot()).stream().map(material -> {
                    LocalDate day = paper.measuredOn() == null ? submission.on() : paper.measuredOn();
                    return new Look(
                            paper,
                            Validity.of(material.rule(), paper.formedOn(), paper.validUntil(), day),
                            Validity.of(material.rule(), paper.formedOn(), paper.validUntil(), today),
                            material.marks());
                }))
                .toList();
    }

    /** Was not good when it was handed in, or is out of force by now. */
    public boolean stale() {
        return then.outcome() != Validity.Outcome.OK || overNow();
    }

    /** A paper's age counts on the day it is handed in; what is out of force is out of force. */
    public boolean overNow() {
        return then.outcome() != Validity.Outcome.BAD && now.outcome() == Validity.Outcome.BAD;
    }
}
