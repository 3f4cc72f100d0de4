package org.anju.web.office.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Command;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.anju.cases.outside.OutsideRegister;
import org.anju.cases.second.SecondLookDesk;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * 批量通过: none is ticked beforehand; each ticked case is granted by the desk in its own transaction with its own key. The
 * answer is the list of results itself: sent again, the same form grants nothing twice and says the same.
 */
@Controller
final class BatchController {

    private final CaseRegister cases;
    private final CaseDesk desk;
    private final OutsideRegister outside;
    private final SecondLookDesk second;
    private final Acts acts;

    BatchController(CaseRegister cases, CaseDesk desk, OutsideRegister outside, SecondLookDesk second, Acts acts) {
        this.cases = cases;
        this.desk = desk;
        this.outside = outside;
        this.second = second;
        this.acts = acts;
    }

    @GetMapping("/desk/batch")
    ModelAndView list(Actor actor) {
        if (!actor.is(Role.APPROVER)) {
            return Pages.to("/desk");
        }
        Queue waiting = cases.queue(Queue.Wanted.of(State.APPROVAL, null, null), actor);
        List<Clean> clean = waiting.lines().stream()
                .filter(line -> agreed(line.no(), actor))
                .flatMap(line -> Clean.of(line, cases, outside, actor).stream())
                .toList();
        return Pages.of(
                "office/batch/batch", new BatchPage(clean, waiting.lines().size()));
    }

    @PostMapping("/desk/batch")
    ModelAndView grant(Form form, Actor actor) {
        if (!actor.is(Role.APPROVER)) {
            return Pages.to("/desk");
        }
        List<String> ticked =
                form.all("case").stream().distinct().limit(Queue.PAGE).toList();
        if (ticked.isEmpty()) {
            form.problem("case", "batch.problem.none");
        }
        if (!acts.keyed(form)) {
            form.problem("", "kit.problem.key");
        }
        if (!form.ok()) {
            return acts.again(form, () -> list(actor));
        }
        var results = new ArrayList<ResultPage.Result>();
        for (String no : ticked) {
            String name = cases.view(no, actor).map(CaseView::personName).orElse("");
            results.add(new ResultPage.Result(no, name, grant(no, form, actor)));
        }
        return Pages.of("office/batch/result", new ResultPage(List.copyOf(results)));
    }

    /** Not drawn, or looked at by another clerk who agrees. */
    private boolean agreed(String no, Actor actor) {
        return second.of(no, actor)
                .filter(look -> look.waits() || look.against())
                .isEmpty();
    }

    /** By the version that was on the list: a case that has moved since, or is no longer clean, is left as it is. */
    private Outcome grant(String no, Form form, Actor actor) {
        String seen = form.raw("version." + no);
        long version = seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1;
        return acts.each(actor, form, no + "@" + version, () -> {
            Optional<CaseView> now = cases.view(no, actor);
            boolean left = now.filter(view -> view.version() == version).isPresent()
                    && (!agreed(no, actor)
                            || Clean.view(no, cases, outside, actor).isEmpty());
            return left
                    ? new Outcome.Refused(Refusal.of("batch.unclean", null))
                    : desk.handle(new Command.Grant(no, version, null), actor);
        });
    }
}
