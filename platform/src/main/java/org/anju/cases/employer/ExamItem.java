package org.anju.cases.employer;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 核查项: what a clerk looks at besides the filled-in parts and the uploaded papers, each with its clause. What only the
 * department can judge is recorded with who, when and on which evidence.
 */
public enum ExamItem {
    FINANCE_SEAL(Phase.ONLINE, "G-3.1.1-11"),
    DECLARATION_SEAL(Phase.ONLINE, "G-3.1.1-13"),

    FORM(Phase.WINDOW, "G-3.1.2-3"),
    REPORT(Phase.WINDOW, "G-3.1.2-4"),
    LICENCE(Phase.WINDOW, "G-3.1.2-5"),
    TAX_CERTIFICATES(Phase.WINDOW, "G-3.1.2-6"),
    AGENT_ID(Phase.WINDOW, "G-3.1.2-7"),
    AGENT_INSURANCE(Phase.WINDOW, "G-3.1.2-8"),
    /** Only where the unit has any. */
    QUALIFICATIONS(Phase.WINDOW, "G-3.1.2-9"),

    REGISTERED(Phase.EXAMINATION, "G-2.1-4"),
    CAPITAL(Phase.EXAMINATION, "G-2.1-5"),
    TAX_DAYS(Phase.EXAMINATION, "G-2.1-6"),
    /** Last year or three years together: which of the two decided is part of the answer. */
    TAX_STANDARD(Phase.EXAMINATION, "G-2.1-7"),
    WITHHELD(Phase.EXAMINATION, "G-2.1-8"),
    /** With the edition of the catalogue. */
    CATALOGUE(Phase.EXAMINATION, "G-2.1-9"),
    PLAN(Phase.EXAMINATION, "G-2.1-10"),
    CREDIT(Phase.EXAMINATION, "G-2.1-11"),
    RECORD(Phase.EXAMINATION, "G-2.1-12"),
    INSURED(Phase.EXAMINATION, "G-3.1.2-11");

    /** When it is looked at. */
    public enum Phase {
        ONLINE,
        WINDOW,
        EXAMINATION
    }

    private static final Set<ExamItem> JUDGED = Set.of(TAX_STANDARD, CATALOGUE, PLAN, CREDIT, RECORD);

    private final Phase phase;
    private final String clause;

    ExamItem(Phase phase, String clause) {
        this.phase = phase;
        this.clause = clause;
    }

    public Phase phase() {
        return phase;
    }

    public String clause() {
        return clause;
    }

    public String key() {
        return "exam:" + name();
    }

    /** Decides a fact of 二（一） by itself; the others confirm what the employer has said. */
    public boolean judged() {
        return JUDGED.contains(this);
    }

    /** Which alternative, which edition. */
    public boolean detailNeeded() {
        return this == TAX_STANDARD || this == CATALOGUE;
    }

    /** Where it was looked up. */
    public boolean evidenceNeeded() {
        return this == TAX_STANDARD || this == CREDIT || this == RECORD;
    }

    /** A reason always, not only where it does not fit. */
    public boolean noteNeeded() {
        return this == PLAN;
    }

    public static List<ExamItem> of(Phase phase) {
        return Stream.of(values()).filter(item -> item.phase == phase).toList();
    }
}
