package org.anju.web.office.employers;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.cases.employer.CheckedItem;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerQueue;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.employer.FilingFolder;
import org.anju.cases.employer.WindowDesk;
import org.anju.policy.employer.Standing;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 单位办件: what waits for the office among employers, one case as a whole, and who comes to the window. */
@Controller
class EmployersController {

    private final EmployerCaseRegister cases;
    private final WindowDesk window;
    private final InstantSource clock;

    EmployersController(EmployerCaseRegister cases, WindowDesk window, InstantSource clock) {
        this.cases = cases;
        this.window = window;
        this.clock = clock;
    }

    @GetMapping("/desk/employers")
    ModelAndView queue(
            @RequestParam(required = false) @Nullable EmployerState state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            Actor actor) {
        String words = q == null ? "" : q.strip();
        EmployerQueue queue =
                cases.queue(new EmployerQueue.Wanted(state, words.isEmpty() ? null : words, after), actor);
        return Pages.of("office/employers/queue", new EmployersPage(queue, state, words));
    }

    @GetMapping("/desk/employers/{no}")
    ModelAndView show(@PathVariable String no, Actor actor) {
        Optional<EmployerCaseView> view = cases.view(no, actor);
        Optional<FilingFolder> folder = cases.folder(no, actor);
        if (view.isEmpty() || folder.isEmpty()) {
            return Pages.absent();
        }
        Map<String, CheckedItem> answers = cases.answers(no, actor);
        return Pages.of(
                "office/employers/case",
                new EmployerPage(
                        view.get(),
                        folder.get(),
                        Entry.of(view.get(), folder.get(), answers),
                        answers,
                        cases.earned(no, actor).orElse(Standing.UNDECIDED)));
    }

    @GetMapping("/desk/window")
    ModelAndView sheet(@RequestParam(required = false) @Nullable LocalDate day, Actor actor) {
        LocalDate shown = window.next(day == null ? Beijing.today(clock) : day);
        List<LocalDate> before = window.before(shown);
        return Pages.of(
                "office/employers/window",
                new SheetPage(
                        shown,
                        before.isEmpty() ? null : before.getLast(),
                        window.next(shown.plusDays(1)),
                        window.sheet(actor, shown)));
    }
}
