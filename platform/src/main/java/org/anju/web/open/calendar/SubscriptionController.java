package org.anju.web.open.calendar;

import org.anju.cases.timeline.Calendars;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 日历订阅: what a calendar program reads under a secret address, without a sign-in. */
@Controller
final class SubscriptionController {

    private final Calendars calendars;
    private final Ics ics;

    SubscriptionController(Calendars calendars, Ics ics) {
        this.calendars = calendars;
        this.ics = ics;
    }

    /** Unknown, ended, mandate over: one and the same answer. */
    @GetMapping("/calendar/{token}.ics")
    Object read(@PathVariable String token, Frame frame) {
        return calendars
                .read(token)
                .<Object>map(all -> ics.file(all, frame.language()))
                .orElseGet(Pages::absent);
    }
}
