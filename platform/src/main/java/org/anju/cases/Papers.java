package org.anju.cases;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.cases.flow.Kind;
import org.anju.materials.Attachment;
import org.anju.materials.GivenReason;
import org.anju.materials.Sighting;
import org.anju.parties.Agent;
import org.anju.parties.Association;
import org.anju.parties.Employer;
import org.anju.parties.Profile;
import org.anju.parties.ProfileFacts;
import org.anju.parties.profile.Section;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Mark;
import org.anju.policy.material.Material;
import org.anju.policy.material.Validity;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.precheck.Precheck;
import org.anju.policy.precheck.Query;
import org.anju.policy.rule.Parameters;

/**
 * 申报材料 as they lie on the table today: everything a submission would consist of, and what the rules say of it.
 *
 * @param kind the business they would be handed in for
 * @param holding what he holds already
 * @param today the day new papers are measured for
 * @param measuredOn the day each attachment is measured for that was handed in before
 * @param parameters of the day it is judged by
 */
record Papers(
        Kind kind,
        Holding holding,
        Profile profile,
        Optional<Association> association,
        Optional<Employer> employer,
        Standing standing,
        List<Agent> agents,
        List<Attachment> attachments,
        List<Sighting> sightings,
        List<GivenReason> reasons,
        LocalDate today,
        Map<UUID, LocalDate> measuredOn,
        Parameters parameters) {

    LocalDate on() {
        return parameters.on();
    }

    ProfileFacts facts() {
        return ProfileFacts.of(profile, association, employer, on());
    }

    Query query() {
        return new Query(parameters, facts().personFacts(), facts().employerFacts());
    }

    Assessment assessment() {
        return Precheck.assess(query());
    }

    /** What this business asks for in his situation. */
    List<Material> checklist() {
        return Scope.of(kind).of(facts().checklist(), holding.moved(profile));
    }

    List<Attachment> in(String slot) {
        return attachments.stream().filter(file -> file.slot().equals(slot)).toList();
    }

    List<Section> openSections() {
        return profile.open().stream()
                .filter(Scope.of(kind).sections()::contains)
                .toList();
    }

    List<Material> missing() {
        return checklist().stream()
                .filter(Material::mandatory)
                .filter(material -> in(material.slot()).isEmpty())
                // he has said why not; a reviewer decides on that
                .filter(material -> reason(material.slot()).isEmpty())
                .toList();
    }

    Optional<GivenReason> reason(String slot) {
        return reasons.stream().filter(each -> each.slot().equals(slot)).findFirst();
    }

    /** The day a paper is measured for: the one it was first handed in on, else today. */
    private LocalDate measuredOn(Attachment file) {
        return measuredOn.getOrDefault(file.id(), today);
    }

    private List<Mark> marks(Attachment file) {
        return sightings.stream()
                .filter(each -> each.attachment().equals(file.id()) && !each.office() && each.seen())
                .map(Sighting::mark)
                .sorted()
                .toList();
    }

    /** Every paper that the submission waits for, measured. */
    List<Readiness.Measured> measured() {
        return checklist().stream()
                .filter(Material::mandatory)
                .flatMap(material -> in(material.slot()).stream().map(file -> measure(material, file)))
                .toList();
    }

    private Readiness.Measured measure(Material material, Attachment file) {
        return new Readiness.Measured(
                material.slot(),
                file.id(),
                Validity.of(material.rule(), file.formedOn(), file.validUntil(), measuredOn(file)));
    }

    /** The applicant himself acts for his employer, and nobody else does (G-3.1.2-14). */
    boolean needsSecondAgent() {
        boolean agent = agents.stream().anyMatch(each -> each.person().equals(profile.id()));
        return agent && agents.size() < 2;
    }

    /** What a submission would freeze; there must be an employer. */
    Dossier dossier() {
        Employer firm = employer.orElseThrow();
        List<String> required = checklist().stream()
                .filter(material -> material.mandatory() || !in(material.slot()).isEmpty())
                .map(Material::slot)
                .toList();
        return new Dossier(
                profile.id(),
                profile.person().name(),
                profile.person().residentId().number(),
                firm.id(),
                firm.name(),
                firm.creditCode().code(),
                association.orElseThrow(),
                sections().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)),
                required,
                attachments.stream()
                        .filter(file -> required.contains(file.slot()))
                        .map(file -> Dossier.Paper.of(file, marks(file), measuredOn(file)))
                        .toList(),
                reasons.stream().filter(each -> required.contains(each.slot())).toList(),
                kind);
    }

    /** Of that, what this business is about. */
    Map<Section, Dossier.Part> asked() {
        var asked = sections();
        asked.keySet().retainAll(Scope.of(kind).sections());
        return asked;
    }

    /** What he has said so far, in the guide's order. */
    Map<Section, Dossier.Part> sections() {
        var parts = new EnumMap<Section, Dossier.Part>(Section.class);
        profile.sections().forEach((section, kept) -> parts.put(section, part(kept)));
        return parts;
    }

    private static Dossier.Part part(Profile.Kept kept) {
        return new Dossier.Part(kept.version(), Json.tree(kept.statement()));
    }
}
