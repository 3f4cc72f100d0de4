package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.flow.Kind;
import org.anju.materials.Attachment;
import org.anju.materials.GivenReason;
import org.anju.parties.Association;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Statement;
import org.anju.policy.material.Mark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 申报卷宗: what one submission consists of, as it was on that day; later changes of profile or folder do not reach it.
 *
 * @param sections by name, e.g. {@code WORK}
 * @param association with job data and contract, as the employer confirmed it
 * @param required slots of the checklist for this applicant's situation, in the guide's order
 * @param papers everything that lay in these slots
 * @param kind what it was handed in for
 * @param reasons why something is missing or handed in all the same; a reviewer decides on each
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
        List<Paper> papers,
        List<GivenReason> reasons,
        Kind kind) {

    /** One section in the version that was handed in. */
    public record Part(long version, JsonNode statement) {}

    /**
     * One attachment; its bytes are found by their hash for ever.
     *
     * @param marks what whoever handed it in saw on it
     * @param measuredOn the day it was measured for; null in what was frozen before that was kept
     */
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
            boolean byEmployer,
            @Nullable String issuer,
            List<Mark> marks,
            @Nullable LocalDate measuredOn) {

        // Jackson gives null for what an older dossier does not have
        @SuppressWarnings("NullAway")
        public Paper {
            marks = marks == null ? List.of() : List.copyOf(marks);
        }

        static Paper of(Attachment file, List<Mark> marks, LocalDate measuredOn) {
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
                    file.byEmployer(),
                    file.issuer(),
                    marks,
                    measuredOn);
        }
    }

    // Jackson gives null for what an older dossier does not have
    @SuppressWarnings("NullAway")
    public Dossier {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        kind = kind == null ? Kind.NEW : kind;
        sections = Map.copyOf(sections);
        required = List.copyOf(required);
        papers = List.copyOf(papers);
    }

    /** The same with these sections instead. */
    public Dossier with(Map<String, Part> others) {
        return new Dossier(
                person,
                name,
                residentId,
                employer,
                employerName,
                creditCode,
                association,
                others,
                required,
                papers,
                reasons,
                kind);
    }

    /** What he said in one section. */
    public <S extends Statement> Optional<S> say(Class<S> type) {
        return Items.section(type)
                .map(section -> sections.get(section.name()))
                .map(part -> Json.read(part.statement(), type));
    }

    /** The holder's name once this is granted: another one where that was asked for. */
    public String grantedName() {
        return say(Information.class).map(Information::newName).orElse(name);
    }

    /** The same of his number. */
    public String grantedId() {
        return say(Information.class).map(Information::newResidentId).orElse(residentId);
    }

    /** The last day stated elsewhere in it of the paper in that slot; the paper should say the same. */
    public @Nullable LocalDate statedUntil(String slot) {
        Association.Contract contract = association.contract();
        return slot.equals("G-3.2.1-15")
                ? contract == null ? null : contract.to()
                : say(Residence.class).map(each -> each.statedUntil(slot)).orElse(null);
    }

    public Optional<GivenReason> reason(String slot) {
        return reasons.stream().filter(each -> each.slot().equals(slot)).findFirst();
    }

    public List<Paper> in(String slot) {
        return papers.stream().filter(paper -> paper.slot().equals(slot)).toList();
    }
}
