package org.anju.web.admin.benefit;

import org.anju.sheets.benefit.BenefitKind;
import org.anju.sheets.benefit.BenefitRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 部门登记: the list of departments, and a new one. */
@Controller
final class DepartmentsController {

    private final BenefitRegister register;
    private final Acts acts;

    DepartmentsController(BenefitRegister register, Acts acts) {
        this.register = register;
        this.acts = acts;
    }

    @GetMapping("/admin/benefit")
    ModelAndView list(Frame frame) {
        return Pages.of(
                "admin/benefit/departments",
                new DepartmentsPage(register.all(), Choice.of(frame, "benefit.kind", BenefitKind.values())));
    }

    @PostMapping("/admin/benefit")
    ModelAndView add(Actor actor, Form sent, Frame frame) {
        Form form = sent.labels("admin.benefit.");
        String name = form.text("name", 60);
        BenefitKind kind = form.choice("kind", BenefitKind.class);
        return acts.perform(
                actor, form, () -> register.open(actor, name, kind), id -> "/admin/benefit/" + id, () -> list(frame));
    }
}
