package org.anju.cases.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.anju.cases.Dossier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 更正后的卷宗: a dossier with the corrections laid over it.
 *
 * @param applied those that hold in it, oldest first
 */
public record Corrected(Dossier dossier, List<Slip> applied) {

    private static final String SECTION = "section:";

    public Corrected {
        applied = List.copyOf(applied);
    }

    /** A correction goes on to later rounds as long as the applicant says the same there; what he says anew stands. */
    static Corrected of(Dossier frozen, int round, List<Slip> slips) {
        var sections = new TreeMap<>(frozen.sections());
        var applied = new ArrayList<Slip>();
        for (Slip slip : slips) {
            Dossier.Part part = sections.get(slip.item().substring(SECTION.length()));
            if (slip.round() <= round && part != null && slip.was().equals(said(part, slip.field()))) {
                sections.put(slip.item().substring(SECTION.length()), with(part, slip));
                applied.add(slip);
            }
        }
        return applied.isEmpty() ? new Corrected(frozen, List.of()) : new Corrected(frozen.with(sections), applied);
    }

    /** What that field says; null where it says nothing. */
    static @Nullable String said(Dossier.Part part, String field) {
        JsonNode node = part.statement().at(pointer(field));
        return node.isString() ? node.asString() : null;
    }

    private static Dossier.Part with(Dossier.Part part, Slip slip) {
        JsonNode copy = part.statement().deepCopy();
        JsonPointer at = pointer(slip.field());
        ((ObjectNode) copy.at(at.head())).put(at.last().getMatchingProperty(), slip.becomes());
        return new Dossier.Part(part.version(), copy);
    }

    /** {@code rows[0].school} is {@code /rows/0/school}. */
    private static JsonPointer pointer(String field) {
        return JsonPointer.compile(
                "/" + field.replace("[", "/").replace("]", "").replace('.', '/'));
    }
}
