package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.materials.Attachment;
import org.anju.parties.Association;
import org.anju.parties.profile.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 申报卷宗: what one submission consists of, as it was on that day; later changes of profile or folder do not reach it.
 *
 * @param sections by name, e.g. {@code WORK}
 * @param association with job data and contract, as the employer confirmed it
 * @param required slots of the checklist for this applicant's situation, in the guide's order
 * @param papers everything that lay in these slots
 */
public record Dossier(
        UUID person,
        String name,
        String residentId,
        UUID employer,
        String employerName,
        String creditCode,
        Association association,
        Map<String, Part> sections,
        List<String> required,
        List<Paper> papers) {

    /** One section in the version that was handed in. */
    public record Part(long version, JsonNode statement) {}

    /** One attachment; its bytes are found by their hash for ever. */
    public record Paper(
            UUID id,
            String slot,
            String name,
            String kind,
            long bytes,
            int pages,
            String sha256,
            @Nullable LocalDate formedOn,
            @Nullable LocalDate validUntil,
            Instant putAt,
            boolean byEmployer) {

        static Paper of(Attachment file) {
            return new Paper(
                    file.id(),
                    file.slot(),
                    file.name(),
                    file.kind().name(),
                    file.bytes(),
                    file.pages(),
                    file.sha256(),
                    file.formedOn(),
                    file.validUntil(),
                    file.putAt(),
                    file.byEmployer());
        }
    }

    public Dossier {
        sections = Map.copyOf(sections);
        required = List.copyOf(required);
        papers = List.copyOf(papers);
    }

    /** What he said in one section. */
    public <S extends Statement> Optional<S> say(Class<S> type) {
        return Items.section(type)
                .map(section -> sections.get(section.name()))
                .map(part -> Json.read(part.statement(), type));
    }

    public List<Paper> in(String slot) {
        return papers.stream().filter(paper -> paper.slot().equals(slot)).toList();
    }
}
