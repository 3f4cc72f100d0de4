package org.anju.cases;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.parties.AssociationRegister;
import org.anju.parties.profile.Work;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.policy.permit.RenewalWindow;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 持证人业务: what may be read of renewals and changes beside the case itself. */
@Component
public class ChangeRegister {

    private final Cases cases;
    private final Submissions submissions;
    private final PermitRegister permits;
    private final AssociationRegister associations;
    private final InstantSource clock;
    private final PolicyBook book;

    ChangeRegister(
            Cases cases,
            Submissions submissions,
            PermitRegister permits,
            AssociationRegister associations,
            InstantSource clock,
            PolicyBook book) {
        this.book = book;
        this.cases = cases;
        this.submissions = submissions;
        this.permits = permits;
        this.associations = associations;
        this.clock = clock;
    }

    /** The businesses the applicant has open, each with the number of its case. */
    public Map<Kind, String> running(Actor applicant) {
        var running = new EnumMap<Kind, String>(Kind.class);
        if (applicant.is(Role.APPLICANT) && applicant.person() != null) {
            cases.open(applicant.person()).forEach(row -> running.put(row.kind(), row.no()));
        }
        return running;
    }

    /** Whether a renewal of that permit is with employer or department; it keeps nothing alive. */
    public boolean renewing(String permit) {
        return permits.find(permit, Actor.clock()).stream()
                .flatMap(each -> cases.open(each.person()).stream())
                .anyMatch(row -> row.kind() == Kind.RENEWAL && !row.state().inPreparation());
    }

    /** Those whose sections and materials are open to him now: being prepared, or asked to be added to. */
    public boolean writing(Actor applicant, Kind kind) {
        return applicant.person() != null
                && cases.open(applicant.person()).stream()
                        .anyMatch(row ->
                                row.kind() == kind && (row.state().inPreparation() || row.state() == State.SUPPLEMENT));
    }

    /** The business that section is being written for, by a holder: where he goes on after saving it. */
    public Optional<Kind> writingOf(Actor applicant, String item) {
        return Kind.OF_HOLDER.stream()
                .filter(kind -> Scope.of(kind).about(item) && writing(applicant, kind))
                .sorted()
                .findFirst();
    }

    /** Last day of the permit, where the office's days may outlast it and the employer must say that it knows (G-4.4-6). */
    public Optional<LocalDate> late(String caseNo, Actor actor) {
        return cases.find(caseNo, actor)
                .filter(row -> row.kind() == Kind.RENEWAL || row.kind() == Kind.EMPLOYER_CHANGE)
                .flatMap(row -> permits.live(row.person()))
                .map(Permit::to)
                .filter(to -> RenewalWindow.of(to).isTight(Beijing.today(clock), book.days()));
    }

    /** Leaving certificate and release of a change of employer (G-4.2-7). */
    public Optional<Left> leaving(String caseNo, Actor actor) {
        return cases.find(caseNo, actor)
                .filter(row -> row.kind() == Kind.EMPLOYER_CHANGE && row.round() > 0)
                .flatMap(row -> submissions.dossier(row).say(Work.class).flatMap(work -> left(row, work.leaving())));
    }

    /**
     * What the holder wants changed, beside what his permit says now: of a change of details the details, of companions the
     * companions; nothing of other cases.
     */
    public List<Change> wanted(String caseNo, Actor actor) {
        return cases.find(caseNo, actor)
                .filter(row -> row.round() > 0)
                .map(row -> granted(row)
                        .map(before -> Change.between(before, submissions.dossier(row)).stream()
                                .filter(change -> change.item().startsWith("section:")
                                        && Scope.of(row.kind()).about(change.item()))
                                .toList())
                        .orElse(List.of()))
                .orElse(List.of());
    }

    /** The dossier that was granted before this case; for the two kinds that change what stands in one. */
    private Optional<Dossier> granted(CaseRow row) {
        Optional<Permit> permit =
                permits.of(row.person(), Actor.clock()).stream().findFirst();
        String before = switch (row.kind()) {
            case DETAILS_CHANGE -> permit.map(Permit::detailsCase).orElse(null);
            case COMPANION_CHANGE -> permit.map(Permit::companionsCase).orElse(null);
            default -> null;
        };
        // once it is granted, the case itself is what the permit says
        return before == null || before.equals(row.no())
                ? Optional.empty()
                : submissions.last(before).map(Submission::dossier);
    }

    private Optional<Left> left(CaseRow row, Work.@Nullable Leaving said) {
        if (said == null || said.employer() == null || said.from() == null || said.leftOn() == null) {
            return Optional.empty();
        }
        return Optional.of(new Left(
                said.employer(),
                said.from(),
                said.leftOn(),
                associations.lastRelease(row.person()).orElse(null)));
    }
}
