package org.anju.cases.window;

import java.time.Instant;
import java.util.List;

/**
 * 收件回执: what the window took in on paper.
 *
 * @param no running by year, without a gap
 * @param concerning the person or the employer of the case, as named then
 * @param papers a text the clerk wrote, or the key of an item of an employer's paper filing
 */
public record Receipt(
        String no,
        Kind kind,
        String caseNo,
        String concerning,
        String broughtBy,
        List<String> papers,
        Instant receivedAt,
        String clerk) {

    /** Whose case it is. */
    public enum Kind {
        PERSON,
        EMPLOYER
    }

    public Receipt {
        papers = List.copyOf(papers);
    }

    /** Where the office opens the case. */
    public String casePath() {
        return (kind == Kind.PERSON ? "/desk/cases/" : "/desk/employers/") + caseNo;
    }
}
