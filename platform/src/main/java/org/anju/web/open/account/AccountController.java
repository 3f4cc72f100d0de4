package org.anju.web.open.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.trail.Actor;
import org.anju.web.gate.Sessions;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.anju.web.kit.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 我的账号: shows one's open sign-ins and ends them; changes the password. */
@Controller
final class AccountController {

    private final AccountRegister accounts;
    private final Sessions sessions;
    private final Acts acts;

    AccountController(AccountRegister accounts, Sessions sessions, Acts acts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.acts = acts;
    }

    @GetMapping("/account")
    ModelAndView show(Actor actor, HttpServletRequest request) {
        return own(actor)
                .map(account ->
                        Pages.of("open/account/account", new AccountPage(account, sessions.of(account.id(), request))))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/account/sessions/end")
    ModelAndView end(Actor actor, Form form, HttpServletRequest request) {
        UUID account = actor.account();
        if (account == null || !sessions.end(account, form.raw("handle"))) {
            return Pages.absent();
        }
        return Pages.to("/account");
    }

    @PostMapping("/account/sessions/end-others")
    ModelAndView endOthers(Actor actor, HttpServletRequest request) {
        UUID account = actor.account();
        if (account == null) {
            return Pages.absent();
        }
        sessions.endOthers(account, request);
        return Pages.to("/account");
    }

    @GetMapping("/account/password")
    ModelAndView ask(Actor actor) {
        return page(actor);
    }

    @PostMapping("/account/password")
    ModelAndView change(Actor actor, Form sent, HttpServletRequest request) {
        Form form = sent.labels("accounts.password.");
        String old = secret(form, request, "passwordOld");
        String fresh = secret(form, request, "password");
        if (form.ok() && !fresh.equals(request.getParameter("password2"))) {
            form.problem("password2", "accounts.password.differ");
        }
        var changed = new boolean[1];
        ModelAndView answer = acts.perform(
                actor,
                form,
                () -> accounts.changePassword(actor, old, fresh),
                id -> {
                    changed[0] = true;
                    return Zones.home(actor);
                },
                () -> page(actor));
        UUID account = actor.account();
        if (changed[0] && account != null) {
            // whoever else was in with the old password is out
            sessions.endOthers(account, request);
        }
        return answer;
    }

    private static String secret(Form form, HttpServletRequest request, String field) {
        return form.has(field) ? request.getParameter(field) : form.text(field, 128);
    }

    private ModelAndView page(Actor actor) {
        return Pages.of(
                "open/account/password",
                new PasswordPage(own(actor).map(Account::mustChange).orElse(false)));
    }

    private Optional<Account> own(Actor actor) {
        @Nullable UUID account = actor.account();
        return account == null ? Optional.empty() : accounts.find(account);
    }
}
