package org.anju.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.flow.Kind;
import org.anju.parties.Association;
import org.anju.parties.Employer;
import org.anju.parties.Person;
import org.anju.parties.profile.Section;
import org.anju.permits.Permit;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Material;
import org.anju.policy.material.Validity;
import org.anju.policy.permit.RenewalWindow;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Limit;
import org.anju.policy.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * 提交前检查: what a submission today would meet.
 *
 * @param asked the sections this business is about
 * @param sections what he has said in them, as it would be handed in, in the guide's order
 * @param association as the employer confirmed it, null before
 * @param blockers everything that would refuse it, in the order of the table; empty means it would go through
 * @param openSections sections that are not complete
 * @param checklist the materials of this applicant's situation
 * @param missing those of the checklist with nothing in their slot
 * @param measured every paper against （五）材料有效性
 * @param permitTo last day of the permit it is for, null for a first application
 * @param late the permit may lapse before the department must have decided (G-4.4-6); he says that he knows
 * @param employerLastDay the last day of the employer's review, were it sent today (G-3.2.3-3)
 */
public record Readiness(
        Kind kind,
        Set<Section> asked,
        LocalDate on,
        Person person,
        Map<Section, Dossier.Part> sections,
        @Nullable Association association,
        @Nullable String employerName,
        Assessment assessment,
        Standing standing,
        List<Refusal> blockers,
        List<Section> openSections,
        List<Material> checklist,
        List<Material> missing,
        List<Measured> measured,
        LocalDate employerLastDay,
        @Nullable LocalDate permitTo,
        boolean late) {

    static Readiness of(Papers papers, List<Refusal> blockers, WorkingDays days) {
        LocalDate permitTo = papers.holding().permit().map(Permit::to).orElse(null);
        return new Readiness(
                papers.kind(),
                Scope.of(papers.kind()).sections(),
                papers.on(),
                papers.profile().person(),
                papers.asked(),
                papers.association().orElse(null),
                papers.employer().map(Employer::name).orElse(null),
                papers.assessment(),
                papers.standing(),
                blockers,
                papers.openSections(),
                papers.checklist(),
                papers.missing(),
                papers.measured(),
                papers.on().plusDays(Limit.VOUCH.days()),
                permitTo,
                permitTo != null
                        && (papers.kind() == Kind.RENEWAL || papers.kind() == Kind.EMPLOYER_CHANGE)
                        && RenewalWindow.of(permitTo).isTight(papers.on(), days));
    }

    /** One paper and how long it is good. */
    public record Measured(String slot, UUID attachment, Validity validity) {}

    public boolean ready() {
        return blockers.isEmpty();
    }

    /** Papers that bar the submission, or only ask for a second look. */
    public List<Measured> with(Validity.Outcome outcome) {
        return measured.stream()
                .filter(each -> each.validity().outcome() == outcome)
                .toList();
    }
}
