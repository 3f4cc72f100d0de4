package org.anju.cases;

import java.util.List;
import java.util.Optional;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** 办件册: what may be read of the cases. Every read names its reader, and the SQL leaves out what is not his. */
@Component
public class CaseRegister {

    /** The case as this reader may see it; nothing where it is not there or not his. */
    public Optional<CaseView> view(String caseNo, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The applicant's latest case, open or closed. */
    public Optional<CaseView> own(Actor applicant) {
        throw new UnsupportedOperationException();
    }

    /** An employer's or the office's queue, by the reader's role. */
    public Queue queue(Queue.Wanted wanted, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Every section, material and record-only point of the latest submission, with the answers given so far. */
    public List<ReviewItem> items(String caseNo, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** What the latest submission rested on. */
    public Optional<Submission> submission(String caseNo, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** What differs between that round and the latest. */
    public List<Change> changedSince(String caseNo, int round, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
