package org.anju.web.open.verify;

import jakarta.servlet.http.HttpServletResponse;
import org.anju.sheets.letters.LetterDesk;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 查验决定文书: where the square on a letter leads. No such letter and a wrong code are the same answer. */
@Controller
final class LetterVerifyController {

    private final LetterDesk letters;

    LetterVerifyController(LetterDesk letters) {
        this.letters = letters;
    }

    @GetMapping("/verify/letters/{no}/{seq}/{code}")
    ModelAndView scanned(
            @PathVariable String no,
            @PathVariable String seq,
            @PathVariable String code,
            Actor actor,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        int number = seq.matches("[1-9]\\d{0,8}") ? Integer.parseInt(seq) : 0;
        return Pages.of(
                "open/verify/letter",
                new LetterVerifyPage(letters.verify(no, number, code, actor).orElse(null)));
    }
}
