package org.anju.sheets.letters;

import java.util.List;
import org.anju.sheets.SheetWords;

/**
 * A letter as its template sees it: every sentence ready to be set. The template has no words of its own.
 *
 * @param copy who else is sent it; empty where nobody is
 * @param to name, and identity number with the middle hidden
 * @param opening what was applied for and what was decided
 * @param reasons why, or what is to be mended
 * @param basis clauses of the guide, word for word
 * @param now what the reader may do, and by when
 * @param qr the square that leads to the answer, as data
 * @param code beneath it, to be read
 * @param remedies what may be done against it, and by when
 */
public record LetterFace(
        String title,
        String office,
        Heads heads,
        String number,
        String to,
        String copy,
        List<String> opening,
        List<Reasoned> reasons,
        List<String> basis,
        List<String> now,
        List<String> remedies,
        String desk,
        String day,
        String qr,
        String code) {

    /** The headings and labels around the text. */
    public record Heads(
            String number,
            String reasons,
            String basis,
            String now,
            String remedies,
            String copy,
            String description,
            String continued,
            String foot,
            String qr,
            String code) {

        static Heads of(LetterKind kind, SheetWords words) {
            String reasons = "head.reasons." + kind;
            String description = "description." + (kind.ofBreach() ? "BREACH" : "CASE");
            return new Heads(
                    words.of("head.number"),
                    words.of(words.has(reasons) ? reasons : "head.reasons"),
                    words.of("head.basis"),
                    words.of("head.now"),
                    words.of("head.remedies"),
                    words.of("head.copy"),
                    words.of(description),
                    words.of("continued"),
                    words.of("foot"),
                    words.of("head.qr"),
                    words.of("head.code"));
        }
    }

    /** One reason: what it is about, what is the matter, the sentence for the applicant and the clause. */
    public record Reasoned(String title, List<String> sentences, List<String> clause) {

        public Reasoned {
            sentences = List.copyOf(sentences);
            clause = List.copyOf(clause);
        }
    }

    public LetterFace {
        opening = List.copyOf(opening);
        reasons = List.copyOf(reasons);
        basis = List.copyOf(basis);
        now = List.copyOf(now);
        remedies = List.copyOf(remedies);
    }
}
