package org.anju.web.files;

import java.util.Optional;
import java.util.function.IntFunction;
import org.anju.sheets.Printed;
import org.anju.sheets.letters.BreachLetters;
import org.anju.sheets.letters.LetterDesk;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the letter of a decision, to each side by its own door. */
@Controller
class LetterController {

    /** The same for everybody: a file's name is seen by whoever sees the disk. */
    private static final String FILE = "决定文书.pdf";

    private final LetterDesk letters;
    private final BreachLetters breaches;

    LetterController(LetterDesk letters, BreachLetters breaches) {
        this.letters = letters;
        this.breaches = breaches;
    }

    @GetMapping("/me/cases/{no}/letters/{seq}.pdf")
    Object applicant(@PathVariable String no, @PathVariable String seq, Actor actor) {
        return letter(no, seq, actor, "/me/case");
    }

    @GetMapping("/firm/cases/{no}/letters/{seq}.pdf")
    Object agent(@PathVariable String no, @PathVariable String seq, Actor actor) {
        return letter(no, seq, actor, "/firm/cases/" + no);
    }

    @GetMapping("/desk/cases/{no}/letters/{seq}.pdf")
    Object officer(@PathVariable String no, @PathVariable String seq, Actor actor) {
        return letter(no, seq, actor, "/desk/cases/" + no);
    }

    @GetMapping({
        "/me/breaches/{no}/letters/{seq}.pdf",
        "/firm/breaches/{no}/letters/{seq}.pdf",
        "/desk/breaches/{no}/letters/{seq}.pdf"
    })
    Object ofBreach(@PathVariable String no, @PathVariable String seq, Actor actor) {
        String zone = actor.is(Role.APPLICANT) ? "/me" : actor.is(Role.AGENT) ? "/firm" : "/desk";
        return sent(seq, event -> breaches.letter(no, event, actor), zone + "/breaches/" + no);
    }

    private Object letter(String no, String seq, Actor actor, String back) {
        return sent(seq, event -> letters.letter(no, event, actor), back);
    }

    private static Object sent(String seq, IntFunction<Optional<Printed>> letter, String back) {
        return seq.matches("[1-9]\\d{0,8}")
                ? Sending.printed(FILE, letter.apply(Integer.parseInt(seq)), back)
                : Pages.absent();
    }
}
