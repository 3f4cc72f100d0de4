package org.anju.sheets.letters;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.anju.sheets.SheetWords;

/**
 * 文书用语: the words of letters by the day of the decision. Whoever changes a sentence adds an edition from that day; the
 * older ones stay as they are, so that a letter printed again years later says what it said.
 */
final class LetterWords {

    private final NavigableMap<LocalDate, SheetWords> editions =
            new TreeMap<>(Map.of(LocalDate.EPOCH, SheetWords.ofLetters(1)));

    SheetWords on(LocalDate decided) {
        return editions.floorEntry(decided).getValue();
    }
}
