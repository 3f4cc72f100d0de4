package org.anju.cases;

// long because each guard's answer stands here, side by side

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.breach.Doors;
import org.anju.cases.employer.FilingWatch;
import org.anju.cases.flow.Guard;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.hand.InHand;
import org.anju.cases.second.SecondLook;
import org.anju.cases.second.SecondLooks;
import org.anju.cases.spot.RestrictionDesk;
import org.anju.parties.Association;
import org.anju.parties.Employer;
import org.anju.permits.PermitRegister;
import org.anju.permits.PermitStatus;
import org.anju.policy.conduct.Business;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Validity;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.precheck.Verdict;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Refusal;
import org.anju.policy.rule.Result;
import org.anju.policy.time.WorkingDays;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办理条件: asks each guard of the table whether it lets the step pass, and answers with its words and clause if not. */
@Component
class Guards {

    private final PermitRegister permits;
    private final Submissions submissions;
    private final Supplements supplements;
    private final Checks checks;
    private final FilingWatch filings;
    private final Seats seats;
    private final InHand hands;
    private final Events events;
    private final Appeals appeals;
    private final Cases cases;
    private final SecondLooks looks;
    private final HolderGuards holders;
    private final Doors doors;
    private final PolicyBook book;
    private final RestrictionDesk restrictions;

    Guards(
            PermitRegister permits,
            Submissions submissions,
            Supplements supplements,
            Checks checks,
            FilingWatch filings,
            Seats seats,
            InHand hands,
            Events events,
            Appeals appeals,
            Cases cases,
            SecondLooks looks,
            HolderGuards holders,
            Doors doors,
            RestrictionDesk restrictions,
            PolicyBook book) {
        this.book = book;
        this.permits = permits;
        this.submissions = submissions;
        this.supplements = supplements;
        this.checks = checks;
        this.filings = filings;
        this.seats = seats;
        this.hands = hands;
        this.events = events;
        this.appeals = appeals;
        this.cases = cases;
        this.looks = looks;
        this.holders = holders;
        this.doors = doors;
        this.restrictions = restrictions;
    }

    /** Until the transaction ends the permit of that person stays what the guards find it to be. */
    void hold(UUID person) {
        holders.hold(person);
    }

    /** Why this guard does not let the step pass; nothing where it does. */
    Optional<Refusal> refusal(Guard guard, Scene scene) {
        return switch (guard) {
            case DECLARED -> when(guard, !declared(scene));
            case ASSOCIATED -> when(guard, !associated(scene));
            case NO_PERMIT -> when(guard, holdsPermit(scene));
            case FULL_STANDING -> standing(scene.papers().standing());
            case UNBARRED ->
                doors.refusal(business(scene), employer(scene), scene.row().person());
            case AGENT_UNBARRED -> doors.agency(scene.actor());
            case CUT -> seats.cut(scene);
            case FILED -> filed(scene);
            case RESTRICTED -> scene.papers().employer().flatMap(employer -> restrictions.block(employer.id()));
            case SECOND_AGENT -> when(guard, scene.papers().needsSecondAgent());
            case COMPLETE -> complete(scene.papers());
            case VALID -> valid(scene.papers());
            case ELIGIBLE -> eligible(scene.papers().assessment());
            case QUOTA -> when(guard, seats.full(scene));
            case NOT_OWN, RECUSED ->
                when(guard, scene.row().person().equals(scene.actor().person()));
            case IN_HAND -> hands.refusal(scene.row().holder(), scene.actor());
            case IN_TIME -> inTime(scene);
            case DUE -> when(guard, !due(scene));
            case ALL_VOUCHED -> vouched(scene);
            case ALL_CHECKED -> checked(scene);
            case REASONED -> when(guard, !reasoned(scene));
            case ASKED_ONCE -> asked(scene);
            case ANSWERED -> answered(scene);
            case OTHER_HAND ->
                when(guard, scene.hand().equals(scene.place().hands().clerk()));
            case SECOND_LOOK ->
                when(guard, looks.of(scene.row().no()).filter(SecondLook::waits).isPresent());
            case ONE_APPEAL -> when(guard, appealed(scene));
            case APPEAL_TIME -> when(guard, tooLateToAppeal(scene));
            case LAST_CASE -> when(guard, !isLast(scene));
            case UNINVOLVED -> when(guard, involved(scene));
            case OF_AGE -> when(guard, pastRetirement(scene));
            case TERM_LEFT -> when(guard, contractOver(scene));
            case HOLDS,
                    IN_WINDOW,
                    LATE_KNOWN,
                    LASTING,
                    RENEWABLE,
                    DETAILS_FIRST,
                    BETWEEN_EMPLOYERS,
                    LEFT_STATED,
                    MAINTAINED,
                    CHANGED,
                    NUMBER_FREE,
                    GOES_ON,
                    OVER -> holders.refusal(guard, scene);
        };
    }

    private static Optional<Refusal> when(Guard guard, boolean fails) {
        return fails ? refuse(guard.name(), guard) : Optional.empty();
    }

    private static Optional<Refusal> refuse(String key, Guard guard, Object... args) {
        return Optional.of(Refusal.of("cases.guard." + key, guard.clause(), args));
    }

    private static boolean declared(Scene scene) {
        return scene.move() instanceof Command.Submit submit && submit.guideRead() && submit.declared();
    }

    /** Confirmed with job, contract and three-in-one, and with the employer the case was handed to (G-4.6, G-4.7-7). */
    private static boolean associated(Scene scene) {
        UUID employer = scene.place().filing().employer();
        boolean anew = scene.row().state().inPreparation();
        return scene.papers()
                .association()
                .filter(Association::whole)
                .map(Association::employer)
                .filter(each -> anew || each.equals(employer))
                .isPresent();
    }

    private boolean holdsPermit(Scene scene) {
        Set<PermitStatus> held = Set.of(PermitStatus.IN_FORCE, PermitStatus.SUSPENDED, PermitStatus.NOT_YET);
        return permits.of(scene.row().person(), Actor.clock()).stream()
                .flatMap(permit -> permits.statusOn(permit.number(), scene.today()).stream())
                .anyMatch(held::contains);
    }

    private static Optional<Refusal> standing(Standing standing) {
        return switch (standing) {
            case FULL -> Optional.empty();
            case MAINTAIN_ONLY -> refuse("MAINTAIN_ONLY", Guard.FULL_STANDING);
            case NONE, UNDECIDED -> Optional.of(Refusal.of("cases.guard.NO_STANDING", "G-2.1-3"));
        };
    }

    private static Business business(Scene scene) {
        return scene.row().kind() == Kind.NEW ? Business.FIRST : Business.UPKEEP;
    }

    private static @Nullable UUID employer(Scene scene) {
        return scene.papers()
                .employer()
                .map(Employer::id)
                .orElse(scene.place().filing().employer());
    }

    /** A changed filing whose paper never came stops new business (G-3.1.2-13, A-85). */
    private Optional<Refusal> filed(Scene scene) {
        return scene.papers().employer().flatMap(employer -> filings.block(employer.id()));
    }

    private static Optional<Refusal> complete(Papers papers) {
        int sections = papers.openSections().size();
        int materials = papers.missing().size();
        return sections + materials == 0 ? Optional.empty() : refuse("COMPLETE", Guard.COMPLETE, sections, materials);
    }

    private static Optional<Refusal> valid(Papers papers) {
        List<Readiness.Measured> bad = papers.measured().stream()
                .filter(each -> each.validity().outcome() == Validity.Outcome.BAD)
                .toList();
        return bad.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "cases.guard.VALID", bad.getFirst().validity().clause(), bad.size()));
    }

    /** What is still open does not bar: the office decides it. What is plainly not met, does. */
    private static Optional<Refusal> eligible(Assessment assessment) {
        if (assessment.verdict() == Verdict.REFERRED) {
            return Optional.of(Refusal.of("cases.guard.REFERRED", "G-2.2-11"));
        }
        if (assessment.verdict() != Verdict.NOT_ELIGIBLE) {
            return Optional.empty();
        }
        String clause = assessment.findings().stream()
                .filter(finding -> finding.result() == Result.NOT_MET)
                .map(Finding::clause)
                .filter(each -> each.startsWith("G-2.2") || each.startsWith("G-3") || each.startsWith("G-4"))
                .findFirst()
                .orElse("G-2.2-8");
        return Optional.of(Refusal.of("cases.guard.ELIGIBLE", clause));
    }

    /** The last instant has passed, though the clock may not have swept yet. */
    private static Optional<Refusal> inTime(Scene scene) {
        var due = scene.place().deadline().at();
        if (due == null || scene.now().isBefore(due)) {
            return Optional.empty();
        }
        return scene.row().state() == State.SUPPLEMENT
                ? Optional.of(Refusal.of("cases.guard.TOO_LATE_TO_ANSWER", "G-3.2.3-5"))
                : refuse("IN_TIME", Guard.IN_TIME);
    }

    private static boolean due(Scene scene) {
        Place.Deadline deadline = scene.place().deadline();
        return deadline.act() == scene.move().verb()
                && deadline.at() != null
                && !scene.now().isBefore(deadline.at());
    }

    private Optional<Refusal> vouched(Scene scene) {
        Dossier dossier = submissions.dossier(scene.row());
        Map<String, ReviewItem.Given> given = checks.standing(scene.row().no(), Checks.Side.EMPLOYER, dossier);
        long open = Items.ofEmployer(dossier).stream()
                .filter(item -> !fits(given, item))
                .count();
        return open == 0 ? Optional.empty() : refuse("ALL_VOUCHED", Guard.ALL_VOUCHED, open);
    }

    private static boolean fits(Map<String, ReviewItem.Given> given, String item) {
        ReviewItem.Given answer = given.get(item);
        return answer != null && answer.fit() == ItemAnswer.Fit.FITS;
    }

    /** To recommend granting, everything has been looked at and nothing does not fit; to recommend refusal, reasons do. */
    private Optional<Refusal> checked(Scene scene) {
        if (!(scene.move() instanceof Command.Recommend recommend) || recommend.decision() == Decision.REFUSE) {
            return Optional.empty();
        }
        Dossier dossier = submissions.dossier(scene.row());
        Map<String, ReviewItem.Given> given = checks.standing(scene.row().no(), Checks.Side.OFFICE, dossier);
        long open = Items.ofOffice(dossier).stream()
                .filter(item -> !given.containsKey(item))
                .count();
        long unfit = given.values().stream()
                .filter(answer -> answer.fit() == ItemAnswer.Fit.DOES_NOT_FIT)
                .count();
        return open + unfit == 0 ? Optional.empty() : refuse("ALL_CHECKED", Guard.ALL_CHECKED, open, unfit);
    }

    private static boolean reasoned(Scene scene) {
        List<Reason> reasons = scene.reasons();
        boolean granting =
                scene.move() instanceof Command.Recommend recommend && recommend.decision() == Decision.GRANT;
        return reasons.isEmpty() == granting
                && reasons.stream().allMatch(reason -> reason.fits(scene.move().verb()));
    }

    private Optional<Refusal> asked(Scene scene) {
        Command.Ask ask = (Command.Ask) scene.move();
        var items = new HashSet<String>();
        for (AskedItem asked : ask.items()) {
            boolean sound = Items.canBeAsked(asked.item())
                    && items.add(asked.item())
                    && new Reason(asked.reason(), asked.sentence()).fits(ask.verb());
            if (!sound) {
                return refuse("ASKED", Guard.ASKED_ONCE);
            }
            boolean unexplained = asked.again() == null || asked.again().isBlank();
            if (unexplained && supplements.asked(ask.caseNo(), asked.item())) {
                return refuse("ASKED_ONCE", Guard.ASKED_ONCE);
            }
        }
        return items.isEmpty() ? refuse("ASKED", Guard.ASKED_ONCE) : Optional.empty();
    }

    private Optional<Refusal> answered(Scene scene) {
        Command.Answer answer = (Command.Answer) scene.move();
        Dossier now = scene.papers().dossier();
        int no = supplements.open(answer.caseNo()).orElseThrow().no();
        long open = supplements.baselines(answer.caseNo(), no).entrySet().stream()
                .filter(asked -> Items.mark(asked.getKey(), now).equals(asked.getValue()))
                .filter(asked -> Objects.requireNonNullElse(
                                answer.explanations().get(asked.getKey()), "")
                        .isBlank())
                .count();
        return open == 0 ? Optional.empty() : refuse("ANSWERED", Guard.ANSWERED, open);
    }

    private boolean appealed(Scene scene) {
        String no = scene.row().no();
        return appeals.asked(no, events.refusal(no));
    }

    /** The calendar the answers are counted by. */
    WorkingDays days() {
        return book.days();
    }

    private boolean tooLateToAppeal(Scene scene) {
        return CaseView.refusal(events.of(scene.row().no()))
                .filter(refusal -> !scene.today().isAfter(CaseView.appealBy(refusal)))
                .isEmpty();
    }

    private boolean isLast(Scene scene) {
        return cases.latest(scene.row().person(), scene.row().kind())
                .filter(last -> last.no().equals(scene.row().no()))
                .isPresent();
    }

    /** By person, by account, and over all rounds of the case. */
    private boolean involved(Scene scene) {
        Place.Hands had = scene.place().hands();
        UUID hand = scene.hand();
        return hand.equals(had.clerk())
                || hand.equals(had.approver())
                || appeals.involved(scene.row().no(), scene.actor(), hand);
    }

    /** the age is looked at again on the day of approval, with the facts that were frozen. */
    private boolean pastRetirement(Scene scene) {
        Parameters today = book.on(scene.today()).orElseThrow();
        Submission frozen =
                submissions.round(scene.row().no(), scene.row().round()).orElseThrow();
        return frozen.assessed(today).on("G-2.2-6").result() == Result.NOT_MET;
    }

    private boolean contractOver(Scene scene) {
        Association.Contract contract =
                submissions.dossier(scene.row()).association().contract();
        LocalDate begins = scene.today();
        if (scene.row().kind() == Kind.RENEWAL) {
            LocalDate after = permits.of(scene.row().person(), Actor.clock())
                    .getFirst()
                    .to()
                    .plusDays(1);
            // of one that lapsed meanwhile, today
            begins = after.isBefore(begins) ? begins : after;
        }
        return contract != null && contract.to() != null && contract.to().isBefore(begins);
    }
}
