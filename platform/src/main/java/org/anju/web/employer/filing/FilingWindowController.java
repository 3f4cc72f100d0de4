package org.anju.web.employer.filing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.employer.FilingDesk;
import org.anju.cases.employer.WindowDesk;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 预约窗口: book, move and give back a half hour while the paper is waited for (G-1.2-1). */
@Controller
class FilingWindowController {

    private final FilingDesk filing;
    private final WindowDesk window;
    private final EmployerCaseRegister cases;
    private final Acts acts;

    FilingWindowController(FilingDesk filing, WindowDesk window, EmployerCaseRegister cases, Acts acts) {
        this.filing = filing;
        this.window = window;
        this.cases = cases;
        this.acts = acts;
    }

    /** @param no one of two cases where the paper of both is waited for */
    @GetMapping("/firm/filing/window")
    ModelAndView show(@RequestParam(required = false) @Nullable String no, Actor actor) {
        Optional<EmployerCaseView> view = waiting(no, actor);
        if (view.isEmpty()) {
            return no == null && filing.folder(actor).isPresent() ? Pages.to("/firm/filing") : Pages.absent();
        }
        return Pages.of(
                "employer/filing/window",
                new WindowPage(
                        view.get().employerName(),
                        view.get(),
                        window.days(actor, view.get().no())));
    }

    @PostMapping("/firm/filing/window")
    ModelAndView book(Actor actor, Form sent) {
        Form form = sent.labels("filing.field.");
        Optional<EmployerCaseView> view = waiting(form.raw("no"), actor);
        if (view.isEmpty()) {
            return Pages.absent();
        }
        Instant slot = slot(form);
        String no = view.get().no();
        return acts.perform(
                actor,
                form,
                () -> window.book(actor, no, slot),
                id -> "/firm/filing/window?no=" + id,
                () -> show(no, actor));
    }

    @PostMapping("/firm/filing/window/cancel")
    ModelAndView cancel(Actor actor, Form form) {
        Optional<EmployerCaseView> view = waiting(form.raw("no"), actor);
        return view.isEmpty()
                ? Pages.absent()
                : acts.perform(
                        actor,
                        form,
                        () -> window.cancel(actor, view.get().no()),
                        id -> "/firm/filing/window?no=" + id,
                        () -> show(view.get().no(), actor));
    }

    private Optional<EmployerCaseView> waiting(@Nullable String no, Actor actor) {
        List<EmployerCaseView> own = filing.folder(actor)
                .map(folder -> cases.of(folder.filing().employer(), actor))
                .orElse(List.of());
        Stream<EmployerCaseView> waiting = own.stream().filter(view -> view.state() == EmployerState.PAPER);
        return waiting.filter(view -> no == null || view.no().equals(no)).findFirst();
    }

    private static Instant slot(Form form) {
        try {
            return Instant.parse(form.raw("slot"));
        } catch (DateTimeParseException none) {
            form.problem("slot", "filing.window.pick");
            return Instant.EPOCH;
        }
    }
}
