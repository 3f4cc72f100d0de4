package org.anju.web.open.window;

import java.time.InstantSource;
import org.anju.cases.window.WindowCalendar;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 窗口开放日历, for everybody: on which days one can come (G-1.2-1). */
@Controller
final class WindowController {

    private final WindowCalendar calendar;
    private final InstantSource clock;

    WindowController(WindowCalendar calendar, InstantSource clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/window")
    ModelAndView show(@RequestParam(required = false) @Nullable String month) {
        return Pages.of("open/window/window", MonthView.of(calendar, Actor.YANQING, month, Beijing.today(clock)));
    }
}
