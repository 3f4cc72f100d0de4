package org.anju.web.office.batch;

import java.util.Optional;
import org.anju.cases.CaseLine;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Decision;
import org.anju.cases.ItemAnswer;
import org.anju.cases.ReviewItem;
import org.anju.cases.Submission;
import org.anju.cases.flow.Verb;
import org.anju.cases.outside.OutsideRegister;
import org.anju.checks.Source.Kind;
import org.anju.trail.Actor;
import org.anju.web.dossier.Point;

/**
 * 无疑点办件: recommended to grant, every item fits, no reason given in place of a paper, nothing that the machine or an
 * outside source holds against it, and in nobody else's hand.
 */
public record Clean(CaseLine line, CaseView view, CaseView.Advice advice) {

    /** The case as such a row; nothing where something is left to look at. */
    static Optional<Clean> of(CaseLine line, CaseRegister cases, OutsideRegister outside, Actor actor) {
        return view(line.no(), cases, outside, actor)
                .flatMap(view -> Optional.ofNullable(view.advice()).map(advice -> new Clean(line, view, advice)));
    }

    /** The case, if this approver may grant it and nothing is left to look at. */
    static Optional<CaseView> view(String no, CaseRegister cases, OutsideRegister outside, Actor actor) {
        return cases.view(no, actor)
                .filter(view -> view.may(Verb.GRANT))
                .filter(view -> view.advice() != null && view.advice().decision() == Decision.GRANT)
                .filter(view -> cases.submission(no, actor).filter(Clean::clear).isPresent())
                .filter(view -> cases.items(no, actor).stream().allMatch(Clean::fits))
                .filter(view -> outside.of(Kind.PERSON, no, actor)
                        .filter(each -> each.against() == 0)
                        .isPresent());
    }

    private static boolean clear(Submission submission) {
        return submission.dossier().reasons().isEmpty()
                && Point.all(submission.assessment()).stream().noneMatch(Point::trouble);
    }

    private static boolean fits(ReviewItem item) {
        ReviewItem.Given given = item.office();
        return given != null && given.fit() == ItemAnswer.Fit.FITS;
    }
}
