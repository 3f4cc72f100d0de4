package org.anju.web.benefit.check;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.value.PermitNo;
import org.anju.sheets.benefit.BenefitAnswer;
import org.anju.sheets.benefit.BenefitAsker;
import org.anju.sheets.benefit.BenefitCheck;
import org.anju.sheets.benefit.BenefitDesk;
import org.anju.sheets.benefit.BenefitQuestion;
import org.anju.sheets.benefit.BenefitRegister;
import org.anju.sheets.benefit.HolderMark;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 查验: permit number, the holder's identity number or its last four, a purpose, and if need be a day in the past. */
@Controller
final class BenefitCheckController {

    private static final int LAST = 5;
    private static final int PER_PAGE = 30;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final BenefitDesk desk;
    private final BenefitRegister register;
    private final Acts acts;

    BenefitCheckController(BenefitDesk desk, BenefitRegister register, Acts acts) {
        this.desk = desk;
        this.register = register;
        this.acts = acts;
    }

    @GetMapping("/benefit")
    ModelAndView ask(Actor actor, Frame frame) {
        return page(actor, frame);
    }

    @PostMapping("/benefit/checks")
    ModelAndView check(Actor actor, Form sent, Frame frame) {
        Optional<BenefitAsker> asker = register.asker(actor);
        if (asker.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("benefit.");
        String purpose = form.oneOf(
                "purpose",
                purposes(asker.get(), frame).stream().map(Choice::value).toList());
        PermitNo permit = form.parsed("permit", PermitNo::parse);
        HolderMark holder = form.parsed("identity", HolderMark::parse);
        LocalDate day = form.dateOrNull("day");
        if (day != null && day.isAfter(frame.today())) {
            form.problem("day", "benefit.day.future", day);
        } else if (day != null && day.isBefore(FIRST_DAY)) {
            form.problem("day", "benefit.day.early", FIRST_DAY);
        }
        return acts.perform(
                actor,
                form,
                () -> permit == null || holder == null
                        ? new Outcome.Absent()
                        : outcome(desk.check(
                                asker.get(),
                                UUID.fromString(purpose),
                                new BenefitQuestion(permit, holder, day == null ? frame.today() : day))),
                record -> "/benefit/checks/" + record,
                () -> page(actor, frame));
    }

    private static Outcome outcome(BenefitAnswer answer) {
        return switch (answer) {
            case BenefitAnswer.Said said -> new Outcome.Done(said.check().record());
            case BenefitAnswer.Not not -> new Outcome.Refused(not.why());
        };
    }

    @GetMapping("/benefit/checks/{record}")
    ModelAndView answer(Actor actor, @PathVariable String record, HttpServletResponse response) {
        // it says something of a person: nothing of it stays in a browser or a proxy
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return register.asker(actor)
                .flatMap(asker -> desk.find(asker, record))
                .map(check -> Pages.of("benefit/check/answer", new AnswerPage(check)))
                .orElseGet(Pages::absent);
    }

    @GetMapping("/benefit/checks")
    ModelAndView checks(Actor actor, @RequestParam(defaultValue = "1") String page) {
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        return register.asker(actor).map(asker -> checks(asker, number)).orElseGet(Pages::absent);
    }

    private ModelAndView checks(BenefitAsker asker, int number) {
        List<BenefitCheck> found = desk.checks(asker, (number - 1) * PER_PAGE, PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        return Pages.of(
                "benefit/check/checks",
                new ChecksPage(asker.department().name(), more ? found.subList(0, PER_PAGE) : found, number, more));
    }

    private ModelAndView page(Actor actor, Frame frame) {
        Optional<BenefitAsker> asker = register.asker(actor);
        return Pages.of(
                "benefit/check/check",
                new CheckPage(
                        asker.orElse(null),
                        asker.map(each -> purposes(each, frame)).orElse(List.of()),
                        asker.map(each -> desk.checks(each, 0, LAST)).orElse(List.of())));
    }

    private List<Choice> purposes(BenefitAsker asker, Frame frame) {
        return register.open(asker, frame.today()).stream()
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }
}
