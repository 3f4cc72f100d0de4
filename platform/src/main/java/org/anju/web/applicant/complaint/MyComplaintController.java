package org.anju.web.applicant.complaint;

import java.time.InstantSource;
import java.util.List;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.complaint.Complaint;
import org.anju.cases.complaint.ComplaintDesk;
import org.anju.cases.complaint.Wish;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 我的投诉: filed, followed, taken back (ADR 113). */
@Controller
final class MyComplaintController {

    private final ComplaintDesk desk;
    private final CaseRegister cases;
    private final Acts acts;
    private final InstantSource clock;

    MyComplaintController(ComplaintDesk desk, CaseRegister cases, Acts acts, InstantSource clock) {
        this.desk = desk;
        this.cases = cases;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/me/complaints")
    ModelAndView all(Actor actor) {
        return Pages.of("applicant/complaint/all", new MyComplaintsPage(desk.all(actor), Beijing.today(clock)));
    }

    @GetMapping("/me/complaints/new")
    ModelAndView form(Actor actor, Frame frame) {
        return Pages.of("applicant/complaint/file", new FilePage(own(actor, frame)));
    }

    @PostMapping("/me/complaints/new")
    ModelAndView file(Actor actor, Form sent, Frame frame) {
        Form form = sent.labels("complaint.");
        Complaint.About about = form.choice("about", Complaint.About.class);
        List<String> mine = own(actor, frame).stream().map(Choice::value).toList();
        String caseNo = form.has("case") ? form.oneOf("case", mine) : null;
        String what = form.text("what", Wish.LONGEST);
        String wish = form.text("wish", Wish.LONGEST);
        boolean named = form.ticked("named");
        return acts.perform(
                actor,
                form,
                () -> desk.file(new Wish(about, caseNo, what, wish, named), actor),
                no -> "/me/complaints/" + no,
                () -> form(actor, frame));
    }

    @GetMapping("/me/complaints/{no}")
    ModelAndView one(@PathVariable String no, Actor actor) {
        return desk.find(no, actor)
                .map(each -> Pages.of("applicant/complaint/one", each))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/me/complaints/{no}/withdraw")
    ModelAndView withdraw(@PathVariable String no, Actor actor, Form form) {
        if (desk.find(no, actor).isEmpty()) {
            return Pages.absent();
        }
        int version = form.number("version", 0, Integer.MAX_VALUE);
        return acts.perform(
                actor,
                form,
                () -> desk.withdraw(no, version, actor),
                same -> "/me/complaints/" + no,
                () -> one(no, actor));
    }

    private List<Choice> own(Actor actor, Frame frame) {
        return cases.all(actor).stream()
                .map((CaseView each) -> Choice.of(each.no(), each.no() + "\u3000" + frame.t("cases.kind", each.kind())))
                .toList();
    }
}
