package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anju.cases.window.WindowDays;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Counted;
import org.anju.policy.time.WindowHours;
import org.anju.trail.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 日历接口: the end of a count of working days, and the next day of the service window. */
@Controller
final class CalendarController {

    private static final int MOST_DAYS = 250;

    private final Replies replies;
    private final WageTable wages;
    private final PolicyBook book;
    private final WindowDays window;

    CalendarController(Replies replies, WageTable wages, WindowDays window, PolicyBook book) {
        this.book = book;
        this.replies = replies;
        this.wages = wages;
        this.window = window;
    }

    @GetMapping(ApiPaths.WORKING_DAYS)
    ResponseEntity<byte[]> workingDays(HttpServletRequest request) {
        var complaints = new Complaints();
        var params = new Params(request, complaints);
        params.required("from");
        params.required("count");
        LocalDate from = params.day("from");
        Integer count = params.whole("count", 0, MOST_DAYS);
        params.end();
        if (from == null || count == null || !complaints.none()) {
            return replies.bad(complaints, request);
        }
        Counted counted = book.days().plus(from, count);
        return replies.ok(
                new WorkingDaysAnswer(from.toString(), count, counted.date().toString(), counted.provisional()),
                Reader.language(request));
    }

    @GetMapping(ApiPaths.WINDOW)
    ResponseEntity<byte[]> window(HttpServletRequest request) {
        var complaints = new Complaints();
        var params = new Params(request, complaints);
        LocalDate asked = params.day("on");
        String district = params.text("district");
        params.end();
        if (!wages.home(district)) {
            complaints.add("district", "UNKNOWN_PACK", wages.homeKey());
        }
        if (!complaints.none()) {
            return replies.bad(complaints, request);
        }
        LocalDate on = asked == null ? replies.today() : asked;
        WindowHours hours = window.hours(Actor.YANQING, on);
        return replies.ok(
                new WindowAnswer(
                        hours.isOpen(on), new Opening(hours.next(on).toString(), WindowHours.FROM, WindowHours.TO)),
                Reader.language(request));
    }

    record WorkingDaysAnswer(String from, int count, String date, boolean provisional) {}

    record WindowAnswer(boolean open, Opening next) {}

    record Opening(String date, String from, String to) {

        Opening(String date, LocalTime from, LocalTime to) {
            this(date, from.toString(), to.toString());
        }
    }
}
