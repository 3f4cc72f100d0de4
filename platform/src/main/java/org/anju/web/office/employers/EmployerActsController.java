package org.anju.web.office.employers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.cases.employer.EmployerAnswer;
import org.anju.cases.employer.EmployerCommand;
import org.anju.cases.employer.EmployerDesk;
import org.anju.cases.employer.EmployerReason;
import org.anju.cases.employer.EmployerReasonCode;
import org.anju.cases.employer.EmployerVerb;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Phrase;
import org.anju.trail.Actor;
import org.anju.web.dossier.Answers;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.office.Selection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 单位办理: what the office does to an employer's case; each act comes back to the case. */
@Controller
class EmployerActsController {

    private static final int WORDS = 500;

    /** What a recommendation proposes. */
    enum Proposal {
        FULL,
        MAINTAIN_ONLY,
        REFUSE
    }

    private final EmployersController pages;
    private final EmployerDesk desk;
    private final Acts acts;

    EmployerActsController(EmployersController pages, EmployerDesk desk, Acts acts) {
        this.pages = pages;
        this.desk = desk;
        this.acts = acts;
    }

    @PostMapping("/desk/employers/{no}/check")
    ModelAndView check(@PathVariable String no, Actor actor, Form sent) {
        Form form = sent.labels("desk.employers.");
        var answers = new ArrayList<EmployerAnswer>();
        for (Form row : form.rows("c")) {
            if (row.has("fit")) {
                answers.add(new EmployerAnswer(
                        row.raw("item"),
                        row.choice("fit", Fit.class),
                        row.textOrNull("note", WORDS),
                        row.textOrNull("evidence", WORDS),
                        row.textOrNull("detail", WORDS)));
            }
        }
        if (answers.isEmpty()) {
            form.problem("", "desk.employers.check.none");
        }
        return perform(no, actor, form, version -> new EmployerCommand.Check(no, version, answers));
    }

    @PostMapping("/desk/employers/{no}/call")
    ModelAndView call(@PathVariable String no, Actor actor, Form sent) {
        Form form = sent.labels("desk.employers.call.");
        Instant at = form.moment("day", "time", "desk.employers.call.time.like");
        String number = form.text("number", 40);
        boolean reached = form.yesNo("reached");
        String spokeWith = reached ? form.text("spokeWith", 60) : "";
        String note = form.textOrNull("note", WORDS);
        return perform(
                no,
                actor,
                form,
                version -> new EmployerCommand.Call(no, version, at, number, spokeWith, reached, note));
    }

    @PostMapping("/desk/employers/{no}/return")
    ModelAndView giveBack(@PathVariable String no, Actor actor, Form form) {
        List<EmployerReason> why = reasons(form, EmployerVerb.RETURN);
        return perform(no, actor, form, version -> new EmployerCommand.Return(no, version, why));
    }

    @PostMapping("/desk/employers/{no}/receive")
    ModelAndView receive(@PathVariable String no, Actor actor, Form sent) {
        Form form = sent.labels("desk.employers.");
        String mark = form.text("mark", 20);
        String broughtBy = form.text("broughtBy", 40);
        return perform(no, actor, form, version -> new EmployerCommand.Receive(no, version, mark, broughtBy));
    }

    @PostMapping("/desk/employers/{no}/hold")
    ModelAndView hold(@PathVariable String no, Actor actor, Form form) {
        EmployerReason why = one(form, EmployerReasonCode.TAX_CHECK);
        return perform(no, actor, form, version -> new EmployerCommand.Hold(no, version, why));
    }

    @PostMapping("/desk/employers/{no}/resume")
    ModelAndView resume(@PathVariable String no, Actor actor, Form form) {
        EmployerReason result = one(form, EmployerReasonCode.TAX_CHECK);
        return perform(no, actor, form, version -> new EmployerCommand.Resume(no, version, result));
    }

    @PostMapping("/desk/employers/{no}/recommend")
    ModelAndView recommend(@PathVariable String no, Actor actor, Form sent) {
        Form form = sent.labels("desk.employers.");
        Proposal proposal = form.choice("proposal", Proposal.class);
        boolean refusing = proposal == Proposal.REFUSE;
        List<EmployerReason> why = refusing ? reasons(form, EmployerVerb.RECOMMEND) : List.of();
        String opinion = form.textOrNull("opinion", WORDS);
        Standing standing = refusing ? null : Standing.valueOf(proposal.name());
        return perform(no, actor, form, version -> new EmployerCommand.Recommend(no, version, standing, why, opinion));
    }

    @PostMapping("/desk/employers/{no}/grant")
    ModelAndView grant(@PathVariable String no, Actor actor, Form form) {
        String opinion = form.textOrNull("opinion", WORDS);
        return perform(no, actor, form, version -> new EmployerCommand.Grant(no, version, opinion));
    }

    @PostMapping("/desk/employers/{no}/refuse")
    ModelAndView refuse(@PathVariable String no, Actor actor, Form form) {
        List<EmployerReason> why = reasons(form, EmployerVerb.REFUSE);
        return perform(no, actor, form, version -> new EmployerCommand.Refuse(no, version, why));
    }

    @PostMapping("/desk/employers/{no}/remand")
    ModelAndView remand(@PathVariable String no, Actor actor, Form form) {
        EmployerReason why = one(form, EmployerReasonCode.CHECK_AGAIN);
        return perform(no, actor, form, version -> new EmployerCommand.Remand(no, version, why));
    }

    private ModelAndView perform(String no, Actor actor, Form form, LongFunction<EmployerCommand> command) {
        return acts.perform(
                actor,
                form,
                () -> desk.handle(command.apply(Answers.version(form)), actor),
                id -> "/desk/employers/" + no
                        + Selection.carried(form.raw("in")).replaceFirst("&", "?"),
                () -> pages.show(no, form.raw("in"), actor));
    }

    private static EmployerReason one(Form sent, EmployerReasonCode code) {
        return new EmployerReason(code, sent.labels("desk.employers.").text("text", WORDS));
    }

    /** A code of the list for that act, and its sentence. */
    private static List<EmployerReason> reasons(Form sent, EmployerVerb verb) {
        Form form = sent.labels("desk.employers.");
        EmployerReasonCode code = form.choice("reason", EmployerReasonCode.class);
        if (form.ok() && !EmployerReasonCode.of(verb).contains(code)) {
            form.problem("reason", "kit.problem.pick", Phrase.of("desk.employers.reason"));
        }
        return List.of(new EmployerReason(code, form.text("text", WORDS)));
    }
}
