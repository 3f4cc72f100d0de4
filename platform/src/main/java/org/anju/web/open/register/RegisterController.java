package org.anju.web.open.register;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.accounts.PasswordRule;
import org.anju.parties.PersonRegister;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.Parsed;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.gate.Sessions;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 注册: an applicant enters himself as a person and opens his account, both or neither. */
@Controller
final class RegisterController {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");

    private final PersonRegister persons;
    private final AccountRegister accounts;
    private final PasswordRule rule;
    private final Sessions sessions;
    private final Acts acts;
    private final InstantSource clock;

    RegisterController(
            PersonRegister persons,
            AccountRegister accounts,
            PasswordRule rule,
            Sessions sessions,
            Acts acts,
            InstantSource clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.rule = rule;
        this.sessions = sessions;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/register")
    ModelAndView ask() {
        return page();
    }

    @PostMapping("/register")
    ModelAndView register(Actor actor, Form sent, HttpServletRequest request) {
        Form form = sent.labels("accounts.register.");
        String name = form.text("name", 50);
        ResidentId residentId = residentId(form);
        String phone = form.matching("phone", PHONE, "accounts.register.phone.eleven");
        String password = password(form, request, phone, name);
        @Nullable UUID[] opened = new @Nullable UUID[1];
        ModelAndView answer = acts.perform(
                actor,
                form,
                () -> {
                    Outcome person = residentId == null ? new Outcome.Absent() : persons.enrol(actor, name, residentId);
                    Outcome account = person instanceof Outcome.Done(String id)
                            ? accounts.open(
                                    actor, Opening.applicant(phone, password, name.strip(), UUID.fromString(id)))
                            : person;
                    opened[0] = account instanceof Outcome.Done(String id) ? UUID.fromString(id) : null;
                    return account;
                },
                id -> "/me",
                RegisterController::page);
        if (opened[0] != null) {
            sessions.begin(request, opened[0]);
        }
        return answer;
    }

    private @Nullable ResidentId residentId(Form form) {
        String raw = form.text("residentId", 40);
        return switch (ResidentId.parse(raw, Beijing.today(clock))) {
            case Parsed.Good<ResidentId>(var id) -> id;
            case Parsed.Bad<ResidentId>(var key, var args) -> {
                if (!raw.isEmpty()) {
                    form.problem("residentId", key, args.toArray());
                }
                yield null;
            }
        };
    }

    /** Read as sent: spaces at either end belong to a password. */
    private String password(Form form, HttpServletRequest request, String phone, String name) {
        if (!form.has("password")) {
            return form.text("password", 128);
        }
        String password = request.getParameter("password");
        String problem = rule.problem(password, phone, name);
        if (problem != null) {
            form.problem("password", problem);
        } else if (!password.equals(request.getParameter("password2"))) {
            form.problem("password2", "accounts.password.differ");
        }
        return password;
    }

    private static ModelAndView page() {
        return Pages.of("open/register/register", new RegisterPage());
    }
}
