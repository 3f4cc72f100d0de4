package org.anju.web.applicant.submit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anju.cases.Dossier;
import org.anju.cases.Readiness;
import org.anju.cases.Submission;
import org.anju.cases.slip.Slip;
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

    /** What the business asks for, as it would be handed in. */
    static List<SectionCard> of(Readiness readiness) {
        return of(readiness.asked(), readiness.sections(), readiness.openSections(), List.of());
    }

    /** As it was handed in, with what the office corrected. */
    static List<SectionCard> of(Submission submission) {
        var sections = new EnumMap<Section, Dossier.Part>(Section.class);
        submission.dossier().sections().forEach((name, part) -> sections.put(Section.valueOf(name), part));
        return of(sections.keySet(), sections, List.of(), submission.slips());
    }

    private static List<SectionCard> of(
            Set<Section> asked, Map<Section, Dossier.Part> sections, List<Section> open, List<Slip> slips) {
        return Stream.of(Section.values())
                .filter(asked::contains)
                .map(section ->
                        new SectionCard(section, rows(section, sections.get(section), slips), open.contains(section)))
                .toList();
    }

    private static List<Row> rows(Section section, Dossier.@Nullable Part part, List<Slip> slips) {
        return part == null ? List.of() : Row.of(section.name(), part.statement(), slips);
    }

    /** Histories and months fill a phone's screen several times over: folded until asked for. */
    public boolean isLong() {
        return rows.size() > SHORT;
    }

    public String path() {
        return "/me/profile/" + section.slug();
    }
}
