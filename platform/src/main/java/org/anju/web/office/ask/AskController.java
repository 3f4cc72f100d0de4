package org.anju.web.office.ask;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.cases.AskedItem;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Command;
import org.anju.cases.ItemAnswer;
import org.anju.cases.ReasonCode;
import org.anju.cases.Submission;
import org.anju.cases.Supplement;
import org.anju.cases.flow.Verb;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.dossier.Answers;
import org.anju.web.dossier.Line;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.anju.web.office.Next;
import org.anju.web.office.ask.AskPage.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 要求补充: one notice for all problems (一次性告知); shown word for word before it goes out. */
@Controller
final class AskController {

    /** as the desk will set it; shown here before. */
    private static final int DAYS = 30;

    private static final int WORDS = 300;

    private final CaseRegister cases;
    private final CaseDesk desk;
    private final Acts acts;
    private final Next next;
    private final InstantSource clock;

    AskController(CaseRegister cases, CaseDesk desk, Acts acts, Next next, InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.acts = acts;
        this.next = next;
        this.clock = clock;
    }

    @GetMapping("/desk/cases/{no}/ask")
    ModelAndView ask(@PathVariable String no, Actor actor, Frame frame) {
        Optional<CaseView> view = cases.view(no, actor);
        if (view.isPresent() && !view.get().may(Verb.ASK)) {
            return Pages.to("/desk/cases/" + no);
        }
        return show(no, null, actor, frame);
    }

    /** The page again with what was typed, and the applicant's view of it beside; nothing is kept. */
    @PostMapping("/desk/cases/{no}/ask/preview")
    ModelAndView preview(@PathVariable String no, Form form, Actor actor, Frame frame) {
        return show(no, form, actor, frame);
    }

    @PostMapping("/desk/cases/{no}/ask")
    ModelAndView send(@PathVariable String no, Form form, Actor actor, Frame frame) {
        List<AskedItem> items = items(form);
        String note = form.textOrNull("note", WORDS);
        String after = next.after(no, form.raw("in"), actor);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(new Command.Ask(no, Answers.version(form), items, note), actor),
                id -> after,
                () -> show(no, form, actor, frame));
    }

    private static List<AskedItem> items(Form sent) {
        var items = new ArrayList<AskedItem>();
        for (Form row : sent.labels("desk.ask.").rows("ask")) {
            if (row.ticked("on")) {
                items.add(new AskedItem(
                        row.raw("item"),
                        row.choice("reason", ReasonCode.class),
                        row.text("say", WORDS),
                        row.textOrNull("again", WORDS)));
            }
        }
        if (items.isEmpty()) {
            sent.problem("ask", "desk.ask.none");
        }
        return items;
    }

    private ModelAndView show(String no, @Nullable Form form, Actor actor, Frame frame) {
        Optional<CaseView> view = cases.view(no, actor);
        Optional<Submission> submission = cases.submission(no, actor);
        if (view.isEmpty() || submission.isEmpty()) {
            return Pages.absent();
        }
        Supplement earlier = view.get().supplement();
        List<Wish> wishes = Line.of(
                        cases.items(no, actor),
                        submission.get(),
                        submission.get().on())
                .stream()
                .filter(Line::askable)
                .map(line -> form == null ? proposed(line, earlier, frame) : typed(line, earlier, form, frame))
                .toList();
        // what does not fit stands on top: that is what the notice is about
        List<Wish> sorted = Stream.concat(
                        wishes.stream().filter(Wish::wanted), wishes.stream().filter(wish -> !wish.wanted()))
                .toList();
        LocalDate lastDay = Beijing.today(clock).plusDays(DAYS);
        return Pages.of(
                "office/ask/ask", new AskPage(view.get(), sorted, form == null ? "" : form.raw("note"), lastDay));
    }

    private static Wish proposed(Line line, @Nullable Supplement earlier, Frame frame) {
        var given = line.item().office();
        boolean against = given != null && given.fit() == ItemAnswer.Fit.DOES_NOT_FIT;
        ReasonCode reason = given == null ? null : given.reason();
        String note = given == null || given.note() == null ? "" : given.note();
        String sentence = against && reason != null ? frame.t("dossier.reason.ask", reason) + note : "";
        return new Wish(line, against, reason, sentence, "", asked(line, earlier));
    }

    private static Wish typed(Line line, @Nullable Supplement earlier, Form form, Frame frame) {
        Form row = form.at("ask." + line.at() + ".");
        ReasonCode reason = Stream.of(ReasonCode.values())
                .filter(code -> code.name().equals(row.raw("reason")))
                .findFirst()
                .orElse(null);
        String say =
                row.raw("say").isEmpty() && reason != null ? frame.t("dossier.reason.ask", reason) : row.raw("say");
        return new Wish(line, row.ticked("on"), reason, say, row.raw("again"), asked(line, earlier));
    }

    private static boolean asked(Line line, @Nullable Supplement earlier) {
        return earlier != null && earlier.asksFor(line.key());
    }
}
