package org.anju.web.open.home;

import java.time.InstantSource;
import java.time.LocalDateTime;
import org.anju.policy.rule.AverageWages;
import org.anju.policy.rule.Pack;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WindowHours;
import org.anju.policy.time.WorkingDays;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 首页. */
@Controller
final class HomeController {

    private final InstantSource clock;

    HomeController(InstantSource clock) {
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView home() {
        var now = LocalDateTime.ofInstant(clock.instant(), Beijing.ZONE);
        return Pages.of(
                "open/home/home",
                new HomePage(
                        WindowCard.at(now, new WindowHours(WorkingDays.published())),
                        WageRow.of(AverageWages.published(), Pack.yanqing(), now.toLocalDate())));
    }
}
