package org.anju.web.applicant.timeline;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.anju.cases.timeline.Calendars;
import org.anju.cases.timeline.RunsOut;
import org.anju.cases.timeline.Timeline;
import org.anju.policy.time.Beijing;
import org.anju.sheets.SheetSite;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.anju.web.kit.TimelinePage;
import org.anju.web.open.calendar.Ics;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 到期一览: What of the reader's own runs out, as a page and as a calendar (G-4.4-5). */
@Controller
final class MyTimelineController {

    private static final String BASE = "/me/timeline";

    private final Timeline timeline;
    private final Calendars calendars;
    private final Ics ics;
    private final SheetSite site;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    MyTimelineController(
            Timeline timeline,
            Calendars calendars,
            Ics ics,
            SheetSite site,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.timeline = timeline;
        this.calendars = calendars;
        this.ics = ics;
        this.site = site;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping(BASE)
    ModelAndView show(Actor actor) {
        return page(actor, null);
    }

    @GetMapping(BASE + ".ics")
    ResponseEntity<byte[]> file(Actor actor, Frame frame) {
        return ics.file(all(actor), frame.language());
    }

    /** Makes a secret address, or ends the one there is; it is shown once, so a second click makes another. */
    @PostMapping(BASE)
    ModelAndView subscribe(Actor actor, Form form, Frame frame) {
        if (form.has("end")) {
            transaction.executeWithoutResult(status -> calendars.close(actor));
            return Pages.to(BASE);
        }
        String token = transaction.execute(status -> calendars.open(actor));
        return page(actor, site.address() + Ics.path(String.valueOf(token), frame.language()));
    }

    private ModelAndView page(Actor actor, @Nullable String address) {
        return Pages.of(
                "applicant/timeline/timeline",
                new TimelinePage(all(actor), Beijing.today(clock), BASE, calendars.opened(actor), address));
    }

    private List<RunsOut> all(Actor actor) {
        return timeline.of(Objects.requireNonNull(actor.person()));
    }
}
