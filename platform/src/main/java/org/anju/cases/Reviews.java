package org.anju.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anju.cases.flow.Verb;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 逐项核对: keeps what agent and clerk say of each item. It moves no case; {@link Guards} ask it before one moves. */
@Component
class Reviews {

    private final Checks checks;
    private final Submissions submissions;
    private final Supplements supplements;
    private final Trail trail;

    Reviews(Checks checks, Submissions submissions, Supplements supplements, Trail trail) {
        this.checks = checks;
        this.submissions = submissions;
        this.supplements = supplements;
        this.trail = trail;
    }

    /** Keeps the answers, each for the version that was looked at; an item that is no part of the case is refused. */
    Outcome keep(Command.Check check, Scene scene) {
        Dossier dossier = submissions.dossier(scene.row());
        List<String> items = Checks.Side.of(scene.actor()).items(dossier);
        for (ItemAnswer answer : check.answers()) {
            if (!items.contains(answer.item()) || !explained(answer)) {
                return new Outcome.Refused(Refusal.of("cases.check.unexplained", "G-3.2.3-4"));
            }
            if (!scene.actor().is(Role.AGENT) && !decided(answer, dossier)) {
                return new Outcome.Refused(Refusal.of("cases.check.reasonUndecided", "G-4.5-1"));
            }
        }
        check.answers()
                .forEach(answer -> checks.add(
                        scene.row(), answer, Items.mark(answer.item(), dossier), scene.actor(), scene.now()));
        Map<String, String> evidence = check.answers().stream()
                .collect(Collectors.toMap(
                        ItemAnswer::item, answer -> answer.fit().name(), (first, second) -> second));
        trail.record(
                scene.actor(), "case.check", new Subject("case", scene.row().no()), evidence);
        return new Outcome.Done(scene.row().no());
    }

    /** What does not fit names a reason and a sentence. */
    private static boolean explained(ItemAnswer answer) {
        return answer.fit() != ItemAnswer.Fit.DOES_NOT_FIT
                || answer.reason() != null
                        && answer.note() != null
                        && new Reason(answer.reason(), answer.note()).fits(Verb.CHECK);
    }

    /** Whoever lets a given reason count says why (G-4.5-1: as a rule, and so not always). */
    private static boolean decided(ItemAnswer answer, Dossier dossier) {
        boolean stands = answer.fit() == ItemAnswer.Fit.FITS
                && dossier.reason(Items.name(answer.item())).isPresent();
        return !stands || answer.note() != null && !answer.note().isBlank();
    }

    /** In a supplement only what was asked for may be written, and slots that a changed section newly needs. */
    boolean asksFor(CaseRow row, String item) {
        Optional<Supplement> open = supplements.open(row.no());
        boolean asked = open.filter(each -> each.asksFor(item)).isPresent();
        boolean sectionOpen = open.stream()
                .flatMap(each -> each.items().stream())
                .anyMatch(each -> each.item().startsWith("section:"));
        boolean newSlot = item.startsWith("slot:")
                && submissions.dossier(row).in(Items.name(item)).isEmpty();
        return asked || sectionOpen && newSlot;
    }

    /** The review list of the latest submission, with the answers that still stand. */
    List<ReviewItem> items(CaseRow row) {
        Dossier dossier = submissions.dossier(row);
        Optional<Dossier> before = row.round() < 2
                ? Optional.empty()
                : submissions.round(row.no(), row.round() - 1).map(Submission::dossier);
        Map<String, ReviewItem.Given> employer = checks.standing(row.no(), Checks.Side.EMPLOYER, dossier);
        Map<String, ReviewItem.Given> office = checks.standing(row.no(), Checks.Side.OFFICE, dossier);
        return Items.ofOffice(dossier).stream()
                .map(item -> {
                    String mark = Items.mark(item, dossier);
                    return new ReviewItem(
                            item,
                            Items.clause(item),
                            mark,
                            before.filter(earlier -> !Items.mark(item, earlier).equals(mark))
                                    .isPresent(),
                            employer.get(item),
                            office.get(item));
                })
                .toList();
    }
}
