package org.anju.web.open.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.SignIn;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.gate.Sessions;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Inside;
import org.anju.web.kit.Pages;
import org.anju.web.kit.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 登录、退出: lets people in by name and password, leads them to where they were going. */
@Controller
final class SignInController {

    private final AccountRegister accounts;
    private final Sessions sessions;
    private final Acts acts;

    SignInController(AccountRegister accounts, Sessions sessions, Acts acts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.acts = acts;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(@RequestParam(required = false) @Nullable String back) {
        return page(back);
    }

    @PostMapping("/sign-in")
    ModelAndView enter(Form sent, HttpServletRequest request) {
        Form form = sent.labels("accounts.signin.");
        String login = form.text("login", 64);
        String password = form.has("password") ? request.getParameter("password") : form.text("password", 128);
        String back = form.raw("back");
        if (form.ok()) {
            switch (accounts.signIn(login, password)) {
                case SignIn.In(var account) -> {
                    sessions.begin(request, account.id());
                    return Pages.to(goal(back, account.actor()));
                }
                case SignIn.No() -> form.problem("login", "accounts.signin.no");
            }
        }
        return acts.again(form, () -> page(back));
    }

    @PostMapping("/sign-out")
    ModelAndView leave(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (!actor.is(Role.VISITOR)) {
            accounts.signedOut(actor);
        }
        sessions.end(request);
        // the browser forgets the pages of this person; how pages look (a cookie) stays
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Pages.to("/");
    }

    private static ModelAndView page(@Nullable String back) {
        return Pages.of("open/signin/signin", new SignInPage(back != null && Inside.is(back) ? back : ""));
    }

    /** Never out of the house, whatever the address says; and not to where one has just come from. */
    private static String goal(@Nullable String back, Actor actor) {
        if (back == null) {
            return Zones.home(actor);
        }
        boolean useful = Inside.is(back)
                && !back.startsWith("/sign-")
                && !back.startsWith("/register")
                && !back.startsWith("/en/");
        return useful ? back : Zones.home(actor);
    }
}
