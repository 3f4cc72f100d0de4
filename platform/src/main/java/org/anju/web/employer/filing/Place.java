package org.anju.web.employer.filing;

import java.util.List;
import java.util.UUID;
import org.anju.cases.employer.AskedPaper;
import org.anju.cases.employer.FilingFolder;
import org.anju.materials.EmployerPaper;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 附件: one paper that is asked for, with what lies there.
 *
 * @param locked why it cannot be changed now
 */
public record Place(
        AskedPaper asked, List<Held> files, @Nullable Refusal locked) {

    /** A file; stale where it is too old, has run out, or does not say its day. */
    public record Held(EmployerPaper paper, boolean stale) {}

    static List<Place> all(FilingFolder folder, @Nullable Refusal locked) {
        return folder.asked().stream()
                .map(asked -> new Place(
                        asked,
                        folder.in(asked).stream()
                                .map(paper -> new Held(paper, folder.stale(asked, paper)))
                                .toList(),
                        locked))
                .toList();
    }

    public boolean holds(UUID paper) {
        return files.stream().anyMatch(held -> held.paper().id().equals(paper));
    }

    /** In addresses: {@code G-3.1.1-10_2025}. */
    public String slug() {
        return asked.slot() + (asked.subject().isEmpty() ? "" : "_" + asked.subject());
    }

    /** What it is called. */
    public Phrase name() {
        String certificate =
                asked.slot().equals(AskedPaper.LICENCE) && !asked.subject().isEmpty() ? ".row" : "";
        return Phrase.of("filing.paper." + asked.slot() + certificate, asked.label());
    }

    /** How it must be made: seal, hand, where it comes from. */
    public Phrase how() {
        String certificate =
                asked.slot().equals(AskedPaper.LICENCE) && !asked.subject().isEmpty() ? ".row" : "";
        return Phrase.of("filing.paper." + asked.slot() + certificate + ".how");
    }

    public boolean stale() {
        return files.stream().anyMatch(Held::stale);
    }

    /** The clause of its validity: within its term, or at most thirty days old. */
    public String validity() {
        return asked.term() ? "G-4.5-2" : "G-4.5-5";
    }

    public String tag() {
        return files.isEmpty() ? "" : stale() ? "bad" : "ok";
    }

    public String word() {
        return files.isEmpty() ? (asked.mandatory() ? "missing" : "optional") : stale() ? "stale" : "there";
    }
}
