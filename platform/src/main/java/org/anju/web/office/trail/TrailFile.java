package org.anju.web.office.trail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.trail.TrailSearch;
import org.anju.web.kit.Frame;
import org.anju.web.kit.TrailWords;

/** Lines of the trail as comma-separated values (RFC 4180). */
final class TrailFile {

    private static final String BOM = "\uFEFF";

    private TrailFile() {}

    static String of(Frame frame, List<TrailSearch.Shown> lines) {
        var text = new StringBuilder(BOM);
        text.append(row(
                Stream.of("id", "at", "name", "role", "district", "act", "words", "kind", "subject", "evidence", "seal")
                        .map(column -> frame.t("trail.column." + column))));
        for (TrailSearch.Shown each : lines) {
            text.append(row(Stream.of(
                    Long.toString(each.id()),
                    each.at().toString(),
                    each.name(),
                    each.role(),
                    each.district(),
                    each.act(),
                    TrailWords.act(frame, each.act()),
                    each.kind(),
                    each.subject(),
                    each.evidence(),
                    each.seal() == null ? "" : each.seal().toString())));
        }
        return text.toString();
    }

    private static String row(Stream<String> cells) {
        return cells.map(each -> '"' + safe(each).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula gets an apostrophe in front: spreadsheets then show it and compute nothing. */
    static String safe(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return !plain.isBlank() && "=+-@＝＋－＠".indexOf(plain.stripLeading().charAt(0)) >= 0 ? "'" + plain : plain;
    }
}
