package org.anju.web.office.employers;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.employer.AskedPaper;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerVerb;
import org.anju.cases.employer.FilingFolder;
import org.anju.materials.EmployerPaperRegister;
import org.anju.policy.material.Mark;
import org.anju.trail.Actor;
import org.anju.web.dossier.Answers;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the office sees on an employer's paper, seal by seal (G-3.1.1-11, -13); it may look again and say otherwise. */
@Controller
class EmployerMarksController {

    private final EmployerCaseRegister cases;
    private final EmployerPaperRegister papers;
    private final EmployersController pages;
    private final Acts acts;

    EmployerMarksController(
            EmployerCaseRegister cases, EmployerPaperRegister papers, EmployersController pages, Acts acts) {
        this.cases = cases;
        this.papers = papers;
        this.pages = pages;
        this.acts = acts;
    }

    @PostMapping("/desk/employers/{no}/marks/{id}")
    ModelAndView marks(@PathVariable String no, @PathVariable("id") UUID paper, Actor actor, Form form) {
        boolean may = cases.view(no, actor)
                .filter(view -> view.verbs().contains(EmployerVerb.CHECK))
                .isPresent();
        Optional<AskedPaper> place = cases.folder(no, actor).flatMap(folder -> place(folder, paper));
        if (!may || place.isEmpty()) {
            return Pages.absent();
        }
        Map<Mark, Boolean> seen = Answers.marks(form, place.get().marks());
        return acts.perform(
                actor,
                form,
                () -> papers.saw(actor, paper, seen),
                id -> "/desk/employers/" + no + "#p-papers",
                () -> pages.show(no, form.raw("in"), actor));
    }

    private static Optional<AskedPaper> place(FilingFolder folder, UUID paper) {
        return folder.asked().stream()
                .filter(place ->
                        folder.in(place).stream().anyMatch(each -> each.id().equals(paper)))
                .findFirst();
    }
}
