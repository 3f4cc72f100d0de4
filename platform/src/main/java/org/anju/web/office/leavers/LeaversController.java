package org.anju.web.office.leavers;

import java.util.List;
import org.anju.parties.LeaverRegister;
import org.anju.parties.Leaving;
import org.anju.policy.rule.PolicyBook;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 超期未解除离职员工: candidates of breach E, for the office to look into (G-4.7-11). */
@Controller
class LeaversController {

    private static final int PAGE = 50;
    private static final int LAST = 1_000;

    private final LeaverRegister leavers;
    private final PolicyBook book;

    LeaversController(LeaverRegister leavers, PolicyBook book) {
        this.book = book;
        this.leavers = leavers;
    }

    @GetMapping("/desk/leavers")
    ModelAndView list(Actor actor, Form form) {
        String employer = form.raw("employer");
        List<Leaving> all = leavers.overdue(actor, employer);
        Integer asked = form.numberOrNull("page", 1, LAST);
        int number = asked == null ? 1 : asked;
        return Pages.of(
                "office/leavers/leavers",
                new LeaversPage(
                        all.stream()
                                .skip((long) (number - 1) * PAGE)
                                .limit(PAGE)
                                .toList(),
                        employer,
                        all.size(),
                        (int) all.stream().filter(Leaving::open).count(),
                        number,
                        all.size() > number * PAGE,
                        book.days()));
    }
}
