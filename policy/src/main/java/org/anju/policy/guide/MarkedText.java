package org.anju.policy.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The guide's text with its marks: {@code ⟦G-2.2-4⟧} before the words of a clause, {@code ⟦/⟧} behind them.
 *
 * @param marked the text as stored
 */
record MarkedText(String marked) {

    private static final Pattern MARK = Pattern.compile("⟦([^⟧]*)⟧");
    private static final String END = "/";

    /** The text as published. */
    String plain() {
        return MARK.matcher(marked).replaceAll("");
    }

    /** Paragraph by paragraph; a line break inside a clause is a break of the printed page and falls away. */
    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        var pieces = new ArrayList<Piece>();
        String clause = null;
        int at = 0;
        var mark = MARK.matcher(marked);
        while (mark.find()) {
            take(marked.substring(at, mark.start()), clause, pieces, paragraphs);
            clause = mark.group(1).equals(END) ? null : mark.group(1);
            at = mark.end();
        }
        take(marked.substring(at), clause, pieces, paragraphs);
        close(pieces, paragraphs);
        return paragraphs;
    }

    private static void take(String text, @Nullable String clause, List<Piece> pieces, List<Paragraph> paragraphs) {
        if (clause != null) {
            pieces.add(new Piece(text.replace("\n", ""), clause));
            return;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                close(pieces, paragraphs);
            }
            if (!lines[i].isEmpty()) {
                pieces.add(new Piece(lines[i], null));
            }
        }
    }

    private static void close(List<Piece> pieces, List<Paragraph> paragraphs) {
        if (!pieces.isEmpty()) {
            paragraphs.add(new Paragraph(pieces));
            pieces.clear();
        }
    }
}
