package org.anju.web.applicant.submit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.cases.Dossier;
import org.anju.parties.profile.Section;
import org.anju.web.dossier.Row;
import org.jspecify.annotations.Nullable;

/**
 * One section as a card.
 *
 * @param lacking something in it is still open
 */
public record SectionCard(Section section, List<Row> rows, boolean lacking) {

    private static final int SHORT = 8;

    static List<SectionCard> of(Map<Section, Dossier.Part> sections, List<Section> open) {
        return Stream.of(Section.values())
                .map(section -> new SectionCard(section, rows(section, sections.get(section)), open.contains(section)))
                .toList();
    }

    static List<SectionCard> of(Dossier dossier) {
        var sections = new EnumMap<Section, Dossier.Part>(Section.class);
        dossier.sections().forEach((name, part) -> sections.put(Section.valueOf(name), part));
        return of(sections, List.of());
    }

    private static List<Row> rows(Section section, Dossier.@Nullable Part part) {
        return part == null ? List.of() : Row.of(section.name(), part.statement());
    }

    /** Histories and months fill a phone's screen several times over: folded until asked for. */
    public boolean isLong() {
        return rows.size() > SHORT;
    }

    public String path() {
        return "/me/profile/" + section.slug();
    }
}
