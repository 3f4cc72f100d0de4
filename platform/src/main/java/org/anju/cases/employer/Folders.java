package org.anju.cases.employer;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anju.materials.EmployerPaperRegister;
import org.anju.parties.FilingRegister;
import org.anju.parties.filing.Filing;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.rule.PolicyBook;
import org.anju.trail.Actor;
import org.springframework.stereotype.Component;

/** Puts together what lies on the table for an employer's case. */
@Component
class Folders {

    private final FilingRegister filings;
    private final EmployerPaperRegister papers;
    private final EmployerChecks checks;
    private final PolicyBook book;

    Folders(FilingRegister filings, EmployerPaperRegister papers, EmployerChecks checks, PolicyBook book) {
        this.book = book;
        this.filings = filings;
        this.papers = papers;
        this.checks = checks;
    }

    /** By what the employer says alone. */
    FilingFolder said(UUID employer, LocalDate on) {
        Filing filing = filings.filing(Actor.clock(), employer).orElseThrow();
        return folder(filing, Grading.said(filing, on), on);
    }

    /** With what the clerk has answered so far in that case. */
    FilingFolder examined(EmployerRow row, LocalDate on) {
        FilingFolder said = said(row.employer(), on);
        Map<String, CheckedItem> answers = checks.standing(row, said);
        EmployerFacts facts = Grading.examined(said.facts(), item -> {
            CheckedItem given = answers.get(item.key());
            return given == null ? null : given.answer().fit();
        });
        return folder(said.filing(), facts, on);
    }

    private FilingFolder folder(Filing filing, EmployerFacts facts, LocalDate on) {
        return new FilingFolder(
                filing,
                papers.list(Actor.clock(), filing.employer()),
                AskedPaper.of(filing, on),
                facts,
                Grading.findings(facts, book.on(on).orElseThrow()),
                on);
    }
}
