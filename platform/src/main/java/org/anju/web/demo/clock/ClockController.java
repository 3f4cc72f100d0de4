package org.anju.web.demo.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.ClockDesk;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 演示时钟: moves the time of the house forward; all that falls due on the way happens before the page comes back. */
@Controller
final class ClockController {

    /** How far one button moves. */
    enum Step {
        HOUR,
        DAY,
        WEEK,
        WORKING_DAY,
        WORKING_20,
        DATE
    }

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ClockDesk clock;
    private final Acts acts;
    private final PolicyBook book;

    ClockController(ClockDesk clock, Acts acts, PolicyBook book) {
        this.book = book;
        this.clock = clock;
        this.acts = acts;
    }

    @GetMapping("/demo/clock")
    ModelAndView show() {
        return clock.movable() ? page() : Pages.absent();
    }

    @PostMapping("/demo/clock")
    ModelAndView move(Actor actor, Form sent) {
        if (!clock.movable()) {
            return Pages.absent();
        }
        Form form = sent.labels("demo.clock.");
        Step step = form.choice("step", Step.class);
        Instant target = target(step, form);
        var moved = new boolean[1];
        ModelAndView answer = acts.perform(
                actor,
                form,
                () -> clock.moveTo(actor, target),
                id -> {
                    moved[0] = true;
                    return "/demo/clock";
                },
                this::page);
        if (moved[0]) {
            clock.announce();
        }
        return answer;
    }

    private Instant target(Step step, Form form) {
        Instant now = clock.now();
        return switch (step) {
            case HOUR -> now.plus(Duration.ofHours(1));
            case DAY -> now.plus(Duration.ofDays(1));
            case WEEK -> now.plus(Duration.ofDays(7));
            case WORKING_DAY -> working(now, 1);
            case WORKING_20 -> working(now, 20);
            case DATE -> morning(form.date("to"));
        };
    }

    /** The same hour, that many working days on. */
    private Instant working(Instant now, int count) {
        LocalDate today = Beijing.dateOf(now);
        LocalDate then = book.days().plus(today, count).date();
        return then.atTime(now.atZone(Beijing.ZONE).toLocalTime())
                .atZone(Beijing.ZONE)
                .toInstant();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Beijing.ZONE).toInstant();
    }

    private ModelAndView page() {
        LocalDate today = Beijing.dateOf(clock.now());
        return Pages.of(
                "demo/clock/clock",
                new ClockPage(
                        clock.now(),
                        clock.moved(),
                        book.days().plus(today, 1).date(),
                        book.days().plus(today, 20).date()));
    }
}
