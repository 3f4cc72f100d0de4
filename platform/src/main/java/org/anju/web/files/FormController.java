package org.anju.web.files;

import java.util.Optional;
import org.anju.sheets.Printed;
import org.anju.sheets.forms.FormDesk;
import org.anju.sheets.forms.FormKind;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
        return kind.isEmpty() ? Pages.absent() : answer(kind.get(), forms.annex(actor, kind.get()), "/firm");
    }

    @GetMapping("/me/declaration.pdf")
    Object declaration(Actor actor) {
        return answer(FormKind.DECLARATION, forms.declaration(actor), "/me");
    }

    private static Object answer(FormKind kind, Optional<Printed> printed, String back) {
        if (printed.isEmpty()) {
            return Pages.absent();
        }
        return switch (printed.get()) {
            case Printed.Pdf(byte[] bytes) ->
                Sending.inline(kind.file(), MediaType.APPLICATION_PDF, bytes.length)
                        .body(bytes);
            // a name with a hole in it proves nothing: it is said which characters are missing, and what to do
            case Printed.Unprintable missing ->
                Pages.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "files/unprintable",
                        new UnprintablePage(String.join("", missing.characters()), back));
        };
    }
}
