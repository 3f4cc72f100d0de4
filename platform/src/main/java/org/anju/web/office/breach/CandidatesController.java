package org.anju.web.office.breach;

import java.util.List;
import java.util.UUID;
import org.anju.cases.breach.CandidateDesk;
import org.anju.cases.breach.CandidateSweep;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 疑似违规: what the machine found; the office makes a case of it or puts it aside. */
@Controller
final class CandidatesController {

    private static final int SIZE = 50;
    private static final int LAST = 1_000;

    private final CandidateDesk desk;
    private final CandidateSweep sweep;
    private final Acts acts;

    CandidatesController(CandidateDesk desk, CandidateSweep sweep, Acts acts) {
        this.desk = desk;
        this.sweep = sweep;
        this.acts = acts;
    }

    @GetMapping("/desk/candidates")
    ModelAndView list(Actor actor, Form form) {
        Integer asked = form.numberOrNull("page", 1, LAST);
        int number = asked == null ? 1 : asked;
        List<CandidateDesk.Row> rows = desk.all(actor, number, SIZE);
        return Pages.of(
                "office/breach/candidates",
                new CandidatesPage(
                        rows.stream().limit(SIZE).toList(),
                        actor.is(Role.SUPERVISOR),
                        actor.is(Role.CLERK, Role.SUPERVISOR),
                        number,
                        rows.size() > SIZE));
    }

    /** Looks now and does not wait for the hour; whatever is there already is not found again. */
    @PostMapping("/desk/candidates")
    ModelAndView look(Actor actor) {
        sweep.run(actor);
        return Pages.to("/desk/candidates");
    }

    @PostMapping("/desk/candidates/{id}")
    ModelAndView dismiss(@PathVariable UUID id, Form sent, Actor actor) {
        if (desk.of(id, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("breach.");
        String why = form.text("why", CandidateDesk.LONGEST);
        return acts.perform(
                actor, form, () -> desk.dismiss(id, why, actor), done -> "/desk/candidates", () -> list(actor, form));
    }
}
