package org.anju.web.employer.filing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.clock.ClockDay;
import org.anju.cases.clock.ClockView;
import org.anju.cases.employer.EmployerCaseKind;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerCommand;
import org.anju.cases.employer.EmployerDesk;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.employer.FilingDesk;
import org.anju.cases.employer.FilingFolder;
import org.anju.cases.late.LateDesk;
import org.anju.cases.outside.OutsideRegister;
import org.anju.checks.Source.Kind;
import org.anju.parties.EmployerRegister;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.ClockFace;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 单位备案, overview; from here a case for rights begins (G-3.1.1-16, G-3.1.1-6). */
@Controller
class FilingController {

    private final FilingDesk filing;
    private final EmployerDesk desk;
    private final EmployerCaseRegister cases;
    private final EmployerRegister employers;
    private final OutsideRegister outside;
    private final LateDesk late;
    private final Acts acts;
    private final InstantSource clock;
    private final PolicyBook book;

    FilingController(
            FilingDesk filing,
            EmployerDesk desk,
            EmployerCaseRegister cases,
            EmployerRegister employers,
            OutsideRegister outside,
            LateDesk late,
            Acts acts,
            InstantSource clock,
            PolicyBook book) {
        this.book = book;
        this.filing = filing;
        this.desk = desk;
        this.cases = cases;
        this.employers = employers;
        this.outside = outside;
        this.late = late;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/firm/filing")
    ModelAndView show(Actor actor) {
        Optional<FilingFolder> found = filing.folder(actor);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        FilingFolder folder = found.get();
        UUID employer = folder.filing().employer();
        LocalDate today = Beijing.today(clock);
        OwnCases own = OwnCases.of(cases.of(employer, actor));
        EmployerCaseView running = own.running();
        EmployerCaseView latest = own.latest();
        return Pages.of(
                "employer/filing/filing",
                new FilingPage(
                        folder,
                        employers.standing(employer),
                        employers.accreditation(employer, today).orElse(null),
                        latest,
                        own.refiling(),
                        paper(running, folder, today),
                        paper(own.refiling(), folder, today),
                        face(running == null ? null : running.clock()),
                        own.earlier(),
                        latest == null ? List.of() : outside.told(Kind.UNIT, latest.no(), actor),
                        running == null ? null : late.said(running.no()).orElse(null)));
    }

    @PostMapping("/firm/filing/open")
    ModelAndView open(Actor actor, Form sent) {
        if (!employers.acts(actor)) {
            return Pages.absent();
        }
        Form form = sent.labels("filing.field.");
        EmployerCaseKind kind = form.choice("kind", EmployerCaseKind.class);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(new EmployerCommand.Open(kind), actor),
                no -> "/firm/filing",
                () -> show(actor));
    }

    private FilingPage.@Nullable Paper paper(@Nullable EmployerCaseView view, FilingFolder folder, LocalDate today) {
        LocalDate last = view == null ? null : view.lastDay();
        return view == null || last == null || view.state() != EmployerState.PAPER
                ? null
                : new FilingPage.Paper(
                        view, book.days().between(today, last), folder.filing().mark());
    }

    private static @Nullable ClockFace face(@Nullable ClockView clock) {
        if (clock == null) {
            return null;
        }
        var cells = new ArrayList<ClockFace.Cell>();
        for (ClockDay day : clock.days()) {
            String kind = switch (day.kind()) {
                case PAUSED -> "x";
                case USED, OVER -> "u";
                case LEFT -> day.due() ? "d" : "";
            };
            cells.add(new ClockFace.Cell(day.date(), kind, day.today()));
        }
        return new ClockFace(
                clock.start(),
                clock.due(),
                clock.used(),
                clock.limit(),
                clock.left(),
                clock.standing() != null,
                !clock.provisional(),
                cells,
                clock.days().stream()
                        .filter(day -> day.kind() == ClockDay.Kind.PAUSED)
                        .map(ClockDay::date)
                        .toList());
    }
}
