package org.anju.cases.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.materials.EmployerPaper;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingPart;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.rule.Finding;

/**
 * 备案卷: all that lies on the table for an employer's case: what it says, its papers, what is missing, and how the rules
 * of 二（一） stand by what is known so far.
 *
 * @param on the Beijing day it is looked at
 */
public record FilingFolder(
        Filing filing,
        List<EmployerPaper> papers,
        List<AskedPaper> asked,
        EmployerFacts facts,
        List<Finding> findings,
        LocalDate on) {

    private static final int YOUNG_DAYS = 30;

    public FilingFolder {
        papers = List.copyOf(papers);
        asked = List.copyOf(asked);
        findings = List.copyOf(findings);
    }

    public List<FilingPart> openParts() {
        return filing.open(on);
    }

    /** The files that lie in that place. */
    public List<EmployerPaper> in(AskedPaper place) {
        return papers.stream()
                .filter(paper -> paper.item().equals(place.item()))
                .toList();
    }

    public List<AskedPaper> missing() {
        return asked.stream()
                .filter(place -> place.mandatory() && in(place).isEmpty())
                .toList();
    }

    /** Papers that are too old, run out, or do not say their day (G-4.5-2, G-4.5-5). */
    public List<EmployerPaper> stale() {
        return asked.stream()
                .flatMap(place -> in(place).stream().filter(paper -> stale(place, paper)))
                .toList();
    }

    public boolean stale(AskedPaper place, EmployerPaper paper) {
        LocalDate formed = paper.formedOn();
        LocalDate until = paper.validUntil();
        return place.young() && (formed == null || formed.plusDays(YOUNG_DAYS).isBefore(on))
                || place.term() && (until == null || until.isBefore(on));
    }

    /** What a clerk's answer for an item was given for: once it changes, the answer counts no more. */
    String mark(String item, int round) {
        if (item.startsWith("part:")) {
            Filing.Kept kept = filing.kept(FilingPart.valueOf(item.substring("part:".length())));
            return kept == null ? "" : String.valueOf(kept.version());
        }
        if (item.startsWith("paper:")) {
            return papers.stream()
                    .filter(paper -> paper.item().equals(item))
                    .map(EmployerPaper::sha256)
                    .sorted()
                    .collect(Collectors.joining(","));
        }
        boolean form = item.equals(ExamItem.FORM.key());
        return form ? filing.hash() : "round " + round;
    }

    /** What is looked at on line: every part, every place with a file, and the seals. */
    public List<String> onlineItems() {
        return Stream.of(
                        Stream.of(FilingPart.values()).map(FilingPart::item),
                        asked.stream().filter(place -> !in(place).isEmpty()).map(AskedPaper::item),
                        ExamItem.of(ExamItem.Phase.ONLINE).stream().map(ExamItem::key))
                .flatMap(each -> each)
                .toList();
    }
}
