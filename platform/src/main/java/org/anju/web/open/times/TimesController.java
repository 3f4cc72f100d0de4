package org.anju.web.open.times;

import java.time.InstantSource;
import java.util.List;
import org.anju.cases.times.Quarter;
import org.anju.cases.times.TimesRegister;
import org.anju.policy.time.Beijing;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 真实用时. */
@Controller
final class TimesController {

    private final TimesRegister times;
    private final InstantSource clock;

    TimesController(TimesRegister times, InstantSource clock) {
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/times")
    ModelAndView times() {
        Quarter quarter = Quarter.of(Beijing.today(clock));
        return Pages.of("open/times/times", new TimesPage(List.of(times.of(quarter), times.of(quarter.before()))));
    }
}
