package org.anju.web.office.window;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import org.anju.cases.employer.ClosureDesk;
import org.anju.cases.window.WindowCalendar;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.anju.web.open.window.MonthView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 开放日历: the office sees the window's days, closes one and opens it again. */
@Controller
final class DaysController {

    private static final String PATH = "/desk/window/days";
    private static final int WORDS = 100;

    private final WindowCalendar calendar;
    private final ClosureDesk closures;
    private final Acts acts;
    private final InstantSource clock;

    DaysController(WindowCalendar calendar, ClosureDesk closures, Acts acts, InstantSource clock) {
        this.calendar = calendar;
        this.closures = closures;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(required = false) @Nullable String month, Actor actor) {
        return Pages.of("office/window/days", MonthView.of(calendar, actor.district(), month, Beijing.today(clock)));
    }

    @PostMapping(PATH)
    ModelAndView close(Actor actor, Form sent) {
        Form form = sent.labels("window.days.field.");
        LocalDate day = form.date("day");
        String reason = form.text("reason", WORDS);
        return acts.perform(
                actor,
                form,
                () -> closures.close(actor, day, reason),
                DaysController::month,
                () -> show(form.ok() ? YearMonth.from(day).toString() : null, actor));
    }

    @PostMapping("/desk/window/days/open")
    ModelAndView open(Actor actor, Form sent) {
        Form form = sent.labels("window.days.field.");
        LocalDate day = form.date("day");
        return acts.perform(
                actor, form, () -> closures.open(actor, day), DaysController::month, () -> show(null, actor));
    }

    private static String month(String day) {
        return PATH + "?month=" + YearMonth.from(LocalDate.parse(day));
    }
}
