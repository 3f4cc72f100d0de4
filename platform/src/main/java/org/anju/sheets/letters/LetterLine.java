package org.anju.sheets.letters;

import java.time.Instant;
import java.util.List;
import org.anju.cases.CaseView;
import org.anju.cases.breach.BreachView;

/**
 * 文书目录: one letter of a case.
 *
 * @param seq the number of the event it was made from
 */
public record LetterLine(int seq, LetterKind kind, Instant at) {

    /** All of a case that its reader may see, the newest first. */
    public static List<LetterLine> of(CaseView view) {
        return view.events().reversed().stream()
                .flatMap(event ->
                        LetterKind.of(event.verb()).stream().map(kind -> new LetterLine(event.seq(), kind, event.at())))
                .toList();
    }

    /** The same of the case of a breach; where its party was told nothing there is no letter either. */
    public static List<LetterLine> of(BreachView view) {
        return view.events().reversed().stream()
                .filter(event -> view.breach().known())
                .flatMap(event -> LetterKind.of(event.verb()).stream()
                        .map(kind -> new LetterLine((int) event.seq(), kind, event.at())))
                .toList();
    }
}
