package org.anju.cases.outside;

import java.util.List;
import org.anju.checks.Agreement;
import org.anju.checks.Hitch;
import org.anju.checks.Source;
import org.jspecify.annotations.Nullable;

/** 核验一览: all sources of one case, as the office sees them. */
public record OutsideView(CaseMark of, List<Line> lines) {

    /** How far the machine has come with a source. */
    public enum Asking {
        /** This source is not connected here: by hand only. */
        NOT_CONNECTED,
        /** Never asked about this round. */
        NOT_ASKED,
        UNDER_WAY,
        /** It failed and will be tried again; by hand meanwhile. */
        TRYING,
        OVER
    }

    /**
     * One source.
     *
     * @param standing what counts in this round; null where nothing does yet
     * @param earlier everything else there was, the newest first
     */
    public record Line(
            Source source,
            String clause,
            Asking asking,
            @Nullable Hitch hitch,
            @Nullable Consultation standing,
            List<Consultation> earlier) {

        /** Somebody has to look. */
        public boolean open() {
            return standing == null ? asking != Asking.UNDER_WAY : standing.agreement() == Agreement.UNAVAILABLE;
        }
    }

    public OutsideView {
        lines = List.copyOf(lines);
    }

    public Line line(Source source) {
        return lines.stream()
                .filter(line -> line.source() == source)
                .findFirst()
                .orElseThrow();
    }

    /** Sources that say something else than the case. */
    public int against() {
        return (int) lines.stream()
                .map(Line::standing)
                .filter(each -> each != null
                        && (each.agreement() == Agreement.MISMATCH || each.agreement() == Agreement.NOT_FOUND))
                .count();
    }
}
