package org.anju.web.office.review;

import java.util.Arrays;
import java.util.Optional;
import org.anju.cases.CaseRegister;
import org.anju.cases.past.Twin;
import org.anju.cases.past.TwinDesk;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.anju.web.office.Selection;
import org.anju.web.office.review.ReviewPage.Tab;
import org.anju.web.office.review.ReviewScreen.Glance;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 比对: a reviewer says what a hint of a duplicate came to; one small form for each hint. */
@Controller
final class TwinController {

    private static final int LONGEST = 500;

    private final CaseRegister cases;
    private final TwinDesk twins;
    private final ReviewScreen screen;
    private final Acts acts;

    TwinController(CaseRegister cases, TwinDesk twins, ReviewScreen screen, Acts acts) {
        this.cases = cases;
        this.twins = twins;
        this.screen = screen;
        this.acts = acts;
    }

    @PostMapping("/desk/cases/{no}/twins")
    ModelAndView looked(@PathVariable String no, Form form, Actor actor) {
        if (cases.view(no, actor).isEmpty()) {
            return Pages.absent();
        }
        String other = form.raw("other");
        Form fields = form.at(other + ".").labels("past.");
        Optional<Twin.Result> result = Arrays.stream(Twin.Result.values())
                .filter(each -> each.name().equals(fields.raw("result")))
                .findFirst();
        if (result.isEmpty()) {
            fields.problem("result", "past.result.none");
        }
        String sentence = fields.text("sentence", LONGEST);
        return acts.perform(
                actor,
                form,
                () -> twins.looked(no, other, result.orElseThrow(), sentence, actor),
                id -> "/desk/cases/" + no + "?tab=PAST" + Selection.carried(form.raw("in")),
                () -> screen.show(no, Glance.at(Tab.PAST, -1, null, form.raw("in")), actor));
    }
}
