package org.anju.cases;

import java.util.List;
import org.anju.vault.ClearColumn;
import org.anju.vault.FirstSealing;
import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.anju.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 封存: what this room keeps sealed. */
@Configuration(proxyBeanMethods = false)
public class CaseSeals {

    /** What the rules were asked (G-5-3). */
    public static final SealedColumn FACTS = SealedColumn.of("cases_submission", "facts_sealed", "case_no", "round");

    static final SealedColumn FINDINGS = SealedColumn.of("cases_submission", "findings_sealed", "case_no", "round");

    /** What was handed in (G-4.4-1). */
    public static final SealedColumn DOSSIER =
            SealedColumn.of("cases_submission", "dossier_sealed", "case_no", "round");

    /** What an employer handed in. */
    public static final SealedColumn FILING =
            SealedColumn.of("cases_employer_submission", "filing_sealed", "case_no", "seq");

    /** What happened to an employer's case, with the telephone that was called (G-3.1.2-1). */
    public static final SealedColumn CALLED = SealedColumn.of("cases_employer_event", "facts_sealed", "case_no", "seq");

    /** Whom an outside source is asked about, and what the case says (G-3.2.1-46). */
    public static final SealedColumn ASKED = SealedColumn.of("cases_question", "asked_sealed", "id");

    /** What a source or an officer said. */
    public static final SealedColumn CONSULTED = SealedColumn.of("cases_consultation", "said_sealed", "id");

    /** What the office corrected in it. */
    public static final SealedColumn SLIP = SealedColumn.of("cases_slip", "said_sealed", "id");

    /** What was found, stated or reasoned in the case of a breach. */
    public static final SealedColumn BREACH_SAID = SealedColumn.of("cases_breach_event", "said_sealed", "no", "seq");

    /** The measures the party was told of. */
    public static final SealedColumn BREACH_TOLD = SealedColumn.of("cases_breach", "told_sealed", "no");

    /** The measures that were then proposed. */
    public static final SealedColumn BREACH_PROPOSED = SealedColumn.of("cases_breach", "proposed_sealed", "no");

    /** What somebody complains of, and what he wishes (G-4.7-8). */
    public static final SealedColumn COMPLAINT = SealedColumn.of("cases_complaint", "said_sealed", "no");

    /** What he was answered. */
    public static final SealedColumn COMPLAINT_ANSWER = SealedColumn.of("cases_complaint", "answer_sealed", "no");

    /** What somebody says is kept wrongly about him, and how it should be. */
    public static final SealedColumn CORRECTION = SealedColumn.of("cases_correction", "said_sealed", "no");

    /** What he was told about it. */
    public static final SealedColumn CORRECTION_ANSWER = SealedColumn.of("cases_correction", "answer_sealed", "no");

    /** The name or number before. */
    public static final SealedColumn CORRECTION_BEFORE = SealedColumn.of("cases_correction", "before_sealed", "no");

    @Bean
    SealedTables casesSealed() {
        return SealedTables.of(
                FACTS,
                FINDINGS,
                DOSSIER,
                FILING,
                CALLED,
                ASKED,
                CONSULTED,
                SLIP,
                BREACH_SAID,
                BREACH_TOLD,
                BREACH_PROPOSED,
                COMPLAINT,
                COMPLAINT_ANSWER,
                CORRECTION,
                CORRECTION_ANSWER,
                CORRECTION_BEFORE);
    }

    @Bean
    FirstSealing casesFirstSealed(Vault vault) {
        return new FirstSealing(
                vault,
                "116",
                List.of(
                        ClearColumn.sealed("facts", FACTS),
                        ClearColumn.sealed("findings", FINDINGS),
                        ClearColumn.sealed("dossier", DOSSIER),
                        ClearColumn.sealed("filing", FILING),
                        ClearColumn.sealed("facts", CALLED)));
    }
}
