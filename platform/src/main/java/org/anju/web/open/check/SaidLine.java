package org.anju.web.open.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of 已回答.
 *
 * @param edit where it can be changed
 */
public record SaidLine(Question question, List<SaidFact> facts, String edit) {

    /** A fact and what was said of it; null: not sure. */
    public record SaidFact(Fact fact, @Nullable String value) {}

    static List<SaidLine> of(Answers said, @Nullable Question except) {
        var lines = new ArrayList<SaidLine>();
        for (Question question : said.questions()) {
            if (said.touches(question) && !question.equals(except)) {
                List<SaidFact> facts = question.facts().stream()
                        .filter(f -> said.values().containsKey(f.name())
                                || said.skipped().contains(f.name()))
                        .map(f -> new SaidFact(f, said.values().get(f.name())))
                        .toList();
                lines.add(new SaidLine(question, facts, "/check" + said.query("edit=" + question.key())));
            }
        }
        return List.copyOf(lines);
    }
}
