package org.anju.web.open.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.anju.notices.NoticeRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 通知: shows one's inbox; opening a notice marks it as read and leads to where something can be done. */
@Controller
final class MessagesController {

    private static final int LAST = 2_000;

    private final NoticeRegister notices;
    private final InstantSource clock;

    MessagesController(NoticeRegister notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/messages")
    ModelAndView inbox(Actor actor, Form form) {
        Integer asked = form.numberOrNull("page", 1, LAST);
        return Pages.of(
                "open/messages/messages",
                new MessagesPage(notices.inbox(actor, asked == null ? 1 : asked), clock.instant()));
    }

    @GetMapping("/messages/{id}")
    ModelAndView open(@PathVariable UUID id, Actor actor) {
        return notices.read(actor, id).map(notice -> Pages.to(notice.link())).orElseGet(Pages::absent);
    }

    @PostMapping("/messages/read")
    ModelAndView readAll(Actor actor, Form form) {
        notices.readAll(actor, upTo(form.raw("upTo")));
        return Pages.to("/messages");
    }

    private Instant upTo(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException nothingSent) {
            return clock.instant();
        }
    }
}
