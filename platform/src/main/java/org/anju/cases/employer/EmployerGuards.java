package org.anju.cases.employer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.cases.breach.Doors;
import org.anju.cases.hand.InHand;
import org.anju.cases.window.WindowCalendar;
import org.anju.cases.window.WindowDate;
import org.anju.parties.filing.UnitInformation;
import org.anju.policy.conduct.Business;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Refusal;
import org.anju.policy.rule.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办理条件: asks each guard of an employer's table whether it lets the step pass, and answers with its words and clause if not. */
@Component
class EmployerGuards {

    private final EmployerChecks checks;
    private final InHand hands;
    private final WindowCalendar calendar;
    private final Doors doors;

    EmployerGuards(EmployerChecks checks, InHand hands, WindowCalendar calendar, Doors doors) {
        this.checks = checks;
        this.hands = hands;
        this.calendar = calendar;
        this.doors = doors;
    }

    /** Why this guard does not let the step pass; nothing where it does. */
    Optional<Refusal> refusal(EmployerGuard guard, EmployerScene scene) {
        return switch (guard) {
            case DECLARED -> when(guard, !declared(scene));
            case HERE -> here(scene);
            case MOVED -> moved(scene);
            case UNBARRED -> doors.refusal(Business.OPENING, scene.row().employer(), null);
            case AGENT_UNBARRED -> doors.agency(scene.actor());
            case PROMISING -> promising(scene);
            case COMPLETE -> complete(scene);
            case VALID -> valid(scene);
            case RECUSED -> when(guard, ownEmployer(scene));
            case IN_HAND -> hands.refusal(scene.row().holder(), scene.actor());
            case REASONED -> when(guard, !reasoned(scene.move()));
            case LOOKED -> looked(scene);
            case CALLED -> when(guard, !called(scene));
            case WINDOW -> window(scene);
            case IN_TIME -> when(guard, over(scene));
            case ALL_PAPERS -> received(scene);
            case SAME -> when(guard, !same(scene));
            case EXAMINED -> examined(scene);
            case AGREES -> agrees(scene);
            case OTHER_HAND ->
                when(guard, scene.hand().equals(scene.place().office().clerk()));
            case DUE -> when(guard, scene.place().due().act() != scene.move().verb() || !over(scene));
        };
    }

    private static Optional<Refusal> when(EmployerGuard guard, boolean fails) {
        return fails ? refuse(guard.name(), guard.clause()) : Optional.empty();
    }

    private static Optional<Refusal> refuse(String key, @Nullable String clause, Object... args) {
        return Optional.of(Refusal.of("cases.employer.guard." + key, clause, args));
    }

    private static boolean declared(EmployerScene scene) {
        return scene.move() instanceof EmployerCommand.Submit submit && submit.guideRead() && submit.declared();
    }

    private static UnitInformation unit(EmployerScene scene) {
        return Objects.requireNonNullElseGet(
                scene.folder().filing().say(UnitInformation.class), UnitInformation::empty);
    }

    /** Another district's unit is not handled here, whatever else it is. */
    private static Optional<Refusal> here(EmployerScene scene) {
        return when(EmployerGuard.HERE, Boolean.FALSE.equals(unit(scene).registeredHere()));
    }

    /** Which of the two a unit must ask for depends on where it had rights before (G-3.1.1-6). */
    private static Optional<Refusal> moved(EmployerScene scene) {
        String from = unit(scene).movedFrom();
        boolean moved = from != null && !from.isBlank();
        boolean asks = scene.row().kind() == EmployerCaseKind.JURISDICTION_CHANGE;
        return moved == asks
                ? Optional.empty()
                : refuse(moved ? "MOVED_HERE" : "NEVER_MOVED", EmployerGuard.MOVED.clause());
    }

    /** What is still open the department decides; what is plainly not met is said before anybody is bothered. */
    private static Optional<Refusal> promising(EmployerScene scene) {
        List<Finding> findings = scene.folder().findings();
        return Grading.standing(scene.row().kind(), findings) == Standing.NONE
                ? refuse("PROMISING", Grading.clause(findings), unmet(findings))
                : Optional.empty();
    }

    private static Phrase unmet(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.result() == Result.NOT_MET)
                .map(Finding::reason)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Refusal> complete(EmployerScene scene) {
        int parts = scene.folder().openParts().size();
        int papers = scene.folder().missing().size();
        return parts + papers == 0
                ? Optional.empty()
                : refuse("COMPLETE", EmployerGuard.COMPLETE.clause(), parts, papers);
    }

    private static Optional<Refusal> valid(EmployerScene scene) {
        int stale = scene.folder().stale().size();
        return stale == 0 ? Optional.empty() : refuse("VALID", EmployerGuard.VALID.clause(), stale);
    }

    private static boolean ownEmployer(EmployerScene scene) {
        UUID person = scene.actor().person();
        return person != null
                && scene.folder().filing().agents().stream()
                        .anyMatch(agent -> agent.person().equals(person));
    }

    private static boolean reasoned(EmployerCommand.Move move) {
        boolean granting = move instanceof EmployerCommand.Recommend recommend && recommend.standing() != null;
        return move.reasons().isEmpty() == granting
                && move.reasons().stream().allMatch(reason -> reason.fits(move.verb()));
    }

    private static boolean called(EmployerScene scene) {
        return scene.move() instanceof EmployerCommand.Call call
                && !call.at().isAfter(scene.now())
                && scene.place().filed().submittedAt() != null
                && !call.at().isBefore(scene.place().filed().submittedAt());
    }

    private Optional<Refusal> window(EmployerScene scene) {
        String district = scene.row().district();
        WindowDate today = calendar.on(district, scene.today());
        return today.open()
                ? Optional.empty()
                : refuse(
                        "WINDOW",
                        EmployerGuard.WINDOW.clause(),
                        today.date(),
                        today.why(),
                        calendar.next(district, today.date()));
    }

    private static boolean over(EmployerScene scene) {
        Instant due = scene.place().due().at();
        return due != null && !scene.now().isBefore(due);
    }

    private Optional<Refusal> looked(EmployerScene scene) {
        return answered(EmployerGuard.LOOKED, scene, scene.folder().onlineItems(), item -> true);
    }

    private Optional<Refusal> received(EmployerScene scene) {
        List<String> items =
                ExamItem.of(ExamItem.Phase.WINDOW).stream().map(ExamItem::key).toList();
        return answered(EmployerGuard.ALL_PAPERS, scene, items, item -> true);
    }

    private Optional<Refusal> examined(EmployerScene scene) {
        if (scene.move() instanceof EmployerCommand.Recommend recommend && recommend.standing() == null) {
            return Optional.empty();
        }
        List<String> items = ExamItem.of(ExamItem.Phase.EXAMINATION).stream()
                .map(ExamItem::key)
                .toList();
        List<String> judged = Stream.of(ExamItem.values())
                .filter(ExamItem::judged)
                .map(ExamItem::key)
                .toList();
        return answered(EmployerGuard.EXAMINED, scene, items, item -> !judged.contains(item));
    }

    /** Everything has been looked at, and nothing that must fit does not. */
    private Optional<Refusal> answered(
            EmployerGuard guard, EmployerScene scene, List<String> items, Predicate<String> mustFit) {
        Map<String, CheckedItem> given = checks.standing(scene.row(), scene.folder());
        long open = items.stream().filter(item -> !given.containsKey(item)).count();
        long unfit = items.stream()
                .filter(mustFit)
                .map(given::get)
                .filter(answer -> answer != null && answer.answer().fit() == Fit.DOES_NOT_FIT)
                .count();
        return open + unfit == 0 ? Optional.empty() : refuse(guard.name(), guard.clause(), open, unfit);
    }

    /** What the printed form says is what the platform says (G-3.1.2-12): its mark is typed in. */
    private static boolean same(EmployerScene scene) {
        if (!(scene.move() instanceof EmployerCommand.Receive receive)) {
            return false;
        }
        String typed = receive.mark().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return typed.equals(scene.folder().filing().mark().replace("-", ""));
    }

    /** Nobody is granted more or less than the rules give him (G-2.1-13, G-2.1-14). */
    private static Optional<Refusal> agrees(EmployerScene scene) {
        Standing wanted = scene.move() instanceof EmployerCommand.Recommend recommend
                ? recommend.standing()
                : scene.place().standing();
        if (wanted == null && scene.move() instanceof EmployerCommand.Recommend) {
            return Optional.empty();
        }
        Standing earned = Grading.standing(scene.row().kind(), scene.folder().findings());
        return earned == wanted
                ? Optional.empty()
                : refuse("AGREES", EmployerGuard.AGREES.clause(), Phrase.of("cases.employer.standing." + earned));
    }
}
