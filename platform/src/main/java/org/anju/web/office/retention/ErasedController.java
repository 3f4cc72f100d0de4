package org.anju.web.office.retention;

import org.anju.cases.retention.RetentionRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 已清除办件: number, states and days of a case whose content is gone, for the office and for the employer. */
@Controller
final class ErasedController {

    private final RetentionRegister register;

    ErasedController(RetentionRegister register) {
        this.register = register;
    }

    @GetMapping("/desk/erased/{no}")
    ModelAndView office(@PathVariable String no, Actor actor) {
        return show("office/retention/erased", no, actor);
    }

    @GetMapping("/firm/erased/{no}")
    ModelAndView firm(@PathVariable String no, Actor actor) {
        return show("office/retention/firm", no, actor);
    }

    private ModelAndView show(String template, String no, Actor actor) {
        return register.erased(no, actor)
                .map(gone -> Pages.of(template, new ErasedPage(gone)))
                .orElseGet(Pages::absent);
    }
}
