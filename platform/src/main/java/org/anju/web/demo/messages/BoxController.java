package org.anju.web.demo.messages;

import org.anju.notices.DespatchRegister;
import org.anju.web.kit.Pages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 演示信箱: shows all mails and SMS of the demonstration to whoever looks. */
@Controller
@ConditionalOnBooleanProperty("anju.demo")
class BoxController {

    private final Box box;
    private final DespatchRegister despatches;

    BoxController(Box box, DespatchRegister despatches) {
        this.box = box;
        this.despatches = despatches;
    }

    @GetMapping("/demo/messages")
    ModelAndView show() {
        int waiting = despatches.standing().stream()
                .mapToInt(DespatchRegister.Standing::waiting)
                .sum();
        return Pages.of("demo/messages/messages", new BoxPage(box.all(), waiting));
    }
}
