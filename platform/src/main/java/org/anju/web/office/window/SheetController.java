package org.anju.web.office.window;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.anju.cases.employer.WindowDesk;
import org.anju.cases.window.ReceiptBook;
import org.anju.cases.window.WindowCalendar;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 窗口日程: the appointments and receipts of a day, employers' and people's. */
@Controller
final class SheetController {

    /** No stretch of closed days is longer. */
    private static final int BACK = 60;

    private final WindowDesk window;
    private final ReceiptBook receipts;
    private final WindowCalendar calendar;
    private final InstantSource clock;

    SheetController(WindowDesk window, ReceiptBook receipts, WindowCalendar calendar, InstantSource clock) {
        this.window = window;
        this.receipts = receipts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The day asked for, whether it is open or not; without one, the next open day. */
    @GetMapping("/desk/window")
    ModelAndView sheet(@RequestParam(required = false) @Nullable LocalDate day, Actor actor) {
        String district = actor.district();
        LocalDate shown = day == null ? calendar.next(district, Beijing.today(clock)) : day;
        List<LocalDate> before = calendar.between(district, shown.minusDays(BACK), shown.minusDays(1));
        return Pages.of(
                "office/window/sheet",
                new SheetPage(
                        calendar.on(district, shown),
                        before.isEmpty() ? null : before.getLast(),
                        calendar.next(district, shown.plusDays(1)),
                        window.sheet(actor, shown),
                        receipts.on(shown, actor)));
    }
}
