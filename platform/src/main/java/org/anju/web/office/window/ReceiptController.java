package org.anju.web.office.window;

import java.util.List;
import java.util.Locale;
import org.anju.cases.CaseView;
import org.anju.cases.window.ReceiptBook;
import org.anju.cases.window.ReceiptDesk;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 收材料 and 收件回执: papers somebody brings for a person's case, and the slip he takes home. */
@Controller
final class ReceiptController {

    private static final int NAME = 40;
    private static final int LINE = 100;
    private static final int LINES = 20;

    private final ReceiptDesk desk;
    private final ReceiptBook book;
    private final Acts acts;

    ReceiptController(ReceiptDesk desk, ReceiptBook book, Acts acts) {
        this.desk = desk;
        this.book = book;
        this.acts = acts;
    }

    @GetMapping("/desk/window/receive")
    ModelAndView show(@RequestParam(required = false) @Nullable String no, Actor actor) {
        if (!actor.is(Role.CLERK)) {
            return Pages.absent();
        }
        String asked = no == null ? "" : no.strip().toUpperCase(Locale.ROOT);
        CaseView view = asked.isEmpty() ? null : desk.open(asked, actor).orElse(null);
        return Pages.of("office/window/receive", new ReceivePage(view, asked));
    }

    @PostMapping("/desk/window/receive")
    ModelAndView receive(Actor actor, Form sent) {
        Form form = sent.labels("window.receive.field.");
        String no = form.text("no", NAME);
        String broughtBy = form.text("broughtBy", NAME);
        List<String> papers = papers(form);
        return acts.perform(
                actor,
                form,
                () -> desk.give(actor, no, broughtBy, papers),
                receipt -> "/desk/window/receipts/" + receipt,
                () -> show(no, actor));
    }

    @GetMapping("/desk/window/receipts/{id}")
    ModelAndView slip(@PathVariable String id, Actor actor) {
        return book.find(id, actor)
                .map(receipt -> Pages.of("office/window/receipt", receipt))
                .orElseGet(Pages::absent);
    }

    /** One a line. */
    private static List<String> papers(Form form) {
        String all = form.text("papers", (LINE + 2) * LINES * 2);
        List<String> papers = form.raw("papers")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!all.isEmpty() && papers.size() > LINES) {
            form.problem("papers", "window.receive.papers.many");
        } else if (papers.stream().anyMatch(line -> line.length() > LINE)) {
            form.problem("papers", "window.receive.papers.long");
        }
        return papers;
    }
}
