package org.anju.house;

import java.util.Locale;
import org.anju.policy.guide.Clause.Kind;
import org.anju.policy.guide.Guide;
import org.anju.policy.guide.Section;
import org.anju.policy.guide.Trace;
import org.anju.policy.guide.TraceLine;
import org.anju.policy.guide.TraceLine.Status;

/** Prints {@code docs/trace/coverage.md} from the trace. */
final class TraceCoverage {

    private TraceCoverage() {}

    static String counts(Trace trace) {
        var text = new StringBuilder("Clauses of the guide: " + trace.lines().size() + ", done "
                + trace.count(Status.DONE) + ", planned " + trace.count(Status.PLANNED));
        for (Kind kind : Kind.values()) {
            text.append(String.format(
                    Locale.ROOT,
                    "; %s %d done, %d planned",
                    name(kind),
                    trace.count(kind, Status.DONE),
                    trace.count(kind, Status.PLANNED)));
        }
        return text.toString();
    }

    static String print(Trace trace, Guide guide) {
        var text = new StringBuilder("# How each sentence of the guide is carried out\n\n");
        text.append("Printed from `trace.tsv` by `TraceTest`; never edited by hand.\n\n");
        text.append("| kind | done | planned |\n|---|---|---|\n");
        for (Kind kind : Kind.values()) {
            row(text, name(kind), trace.count(kind, Status.DONE), trace.count(kind, Status.PLANNED));
        }
        row(text, "**all**", trace.count(Status.DONE), trace.count(Status.PLANNED));
        for (Section section : guide.sections()) {
            String step = section.step() == null ? "" : " · " + section.step().zh();
            text.append("\n## ").append(section.label().zh()).append(step).append("\n\n");
            text.append("| clause | words | kind | status | where | test |\n|---|---|---|---|---|---|\n");
            for (TraceLine line : trace.lines()) {
                if (guide.clause(line.id()).section().equals(section.key())) {
                    row(
                            text,
                            line.id(),
                            cell(guide.clause(line.id()).text()),
                            name(line.kind()),
                            line.status().name().toLowerCase(Locale.ROOT),
                            brief(line.where()),
                            brief(line.test()));
                }
            }
        }
        return text.toString();
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The guide has table lines with tabs, bold marks and addresses in pointed brackets. */
    private static String cell(String words) {
        return words.replace('\t', ' ').replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
    }

    private static String brief(String name) {
        return name.replace("org.anju.", "").replace("_", "\\_");
    }

    private static void row(StringBuilder text, Object... cells) {
        for (Object cell : cells) {
            text.append("| ").append(cell).append(' ');
        }
        text.append("|\n");
    }
}
