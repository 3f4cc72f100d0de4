package org.anju.web.files;

import java.util.Optional;
import org.anju.sheets.forms.FormDesk;
import org.anju.sheets.forms.FormKind;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the forms that are stamped and signed by hand: an employer's annexes, an applicant's declaration. */
@Controller
class FormController {

    private final FormDesk forms;

    FormController(FormDesk forms) {
        this.forms = forms;
    }

    @GetMapping("/firm/filing/forms/{annex}.pdf")
    Object annex(Actor actor, @PathVariable String annex) {
        Optional<FormKind> kind = FormKind.annex(annex);
        return kind.isEmpty()
                ? Pages.absent()
                : Sending.printed(kind.get().file(), forms.annex(actor, kind.get()), "/firm");
    }

    @GetMapping("/me/declaration.pdf")
    Object declaration(Actor actor) {
        return Sending.printed(FormKind.DECLARATION.file(), forms.declaration(actor), "/me");
    }
}
