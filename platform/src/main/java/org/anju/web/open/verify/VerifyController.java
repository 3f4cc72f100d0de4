package org.anju.web.open.verify;

import jakarta.servlet.http.HttpServletResponse;
import org.anju.sheets.Verification;
import org.anju.sheets.VerificationCode;
import org.anju.sheets.VerificationDesk;
import org.anju.sheets.token.TokenKeys;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 查验证件: one field, no sign-in; the last four travel in the body, never in an address. */
@Controller
final class VerifyController {

    private static final String TEMPLATE = "open/verify/verify";
    private static final int LONGEST = 60;

    private final VerificationDesk desk;
    private final TokenKeys keys;

    VerifyController(VerificationDesk desk, TokenKeys keys) {
        this.desk = desk;
        this.keys = keys;
    }

    @GetMapping("/verify")
    ModelAndView ask(@RequestParam(required = false) @Nullable String code, Actor actor, HttpServletResponse response) {
        return code == null || code.isBlank()
                ? Pages.of(TEMPLATE, VerifyPage.blank())
                : answer(code, null, actor, response);
    }

    @GetMapping("/verify/{code}")
    ModelAndView scanned(@PathVariable String code, Actor actor, HttpServletResponse response) {
        return answer(code, null, actor, response);
    }

    @PostMapping("/verify")
    ModelAndView compare(Form form, Actor actor, HttpServletResponse response) {
        String last = form.raw("last");
        return answer(form.raw("code"), last.isEmpty() ? null : last, actor, response);
    }

    private ModelAndView answer(String typed, @Nullable String last, Actor actor, HttpServletResponse response) {
        // what is shown says something of a person: nothing of it stays in a browser or a proxy
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String code = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Verification result = desk.verify(code, last, actor);
        String shown =
                VerificationCode.read(code).map(VerificationCode::grouped).orElse(code);
        return Pages.of(TEMPLATE, new VerifyPage(shown, result, keys.published()));
    }
}
