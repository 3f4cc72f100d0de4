package org.anju.policy.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph of the guide; where the printed page broke inside a clause, the two parts are one paragraph.
 *
 * @param pieces its text in order
 */
public record Paragraph(List<Piece> pieces) {

    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The first clause in it. */
    public Optional<String> firstClause() {
        return pieces.stream().map(Piece::clause).filter(id -> id != null).findFirst();
    }
}
