package org.anju.web.open.home;

import java.time.InstantSource;
import java.time.LocalDateTime;
import org.anju.cases.window.WindowDays;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 首页. */
@Controller
final class HomeController {

    private final WindowDays window;
    private final InstantSource clock;
    private final PolicyBook book;

    HomeController(WindowDays window, InstantSource clock, PolicyBook book) {
        this.book = book;
        this.window = window;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView home() {
        var now = LocalDateTime.ofInstant(clock.instant(), Beijing.ZONE);
        return Pages.of(
                "open/home/home",
                new HomePage(
                        WindowCard.at(
                                now,
                                window.hours(Actor.YANQING, now.toLocalDate().minusDays(6))),
                        WageRow.of(book.now().wages(), book.pack(now.toLocalDate()), now.toLocalDate())));
    }
}
