package org.anju.web.open.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.policy.guide.Clause;
import org.anju.policy.guide.Guide;
import org.anju.policy.guide.Trace;
import org.anju.policy.guide.TraceLine;

/**
 * A chapter of the trace page: the first figure of its clauses' ids.
 *
 * @param done how many of its clauses are carried out
 */
public record Chapter(String key, long clauses, long done) {

    static List<Chapter> of(Guide guide, Trace trace) {
        var chapters = new ArrayList<Chapter>();
        for (String key :
                guide.clauses().stream().map(Chapter::keyOf).distinct().toList()) {
            List<Clause> own = guide.clauses().stream()
                    .filter(each -> keyOf(each).equals(key))
                    .toList();
            long done = own.stream()
                    .map(each -> trace.of(each.id()))
                    .flatMap(Optional::stream)
                    .filter(line -> line.status() == TraceLine.Status.DONE)
                    .count();
            chapters.add(new Chapter(key, own.size(), done));
        }
        return List.copyOf(chapters);
    }

    static String keyOf(Clause clause) {
        return clause.section().substring(0, 1);
    }
}
