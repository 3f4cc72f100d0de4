package org.anju.web.demo.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.SignIn;
import org.anju.web.gate.Sessions;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.anju.web.kit.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 演示人员: one click and one is that person. In a real house there is no such page. */
@Controller
final class DemoController {

    private final AccountRegister accounts;
    private final Sessions sessions;
    private final boolean demo;

    DemoController(AccountRegister accounts, Sessions sessions, @Value("${anju.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.demo = demo;
    }

    @GetMapping("/demo")
    ModelAndView people() {
        return demo ? Pages.of("demo/people/people", new DemoPage(accounts.demo())) : Pages.absent();
    }

    @PostMapping("/demo/sign-in")
    ModelAndView become(Form form, HttpServletRequest request) {
        UUID id = id(form.raw("account"));
        if (demo && id != null && accounts.enterDemo(id) instanceof SignIn.In(var account)) {
            sessions.begin(request, account.id());
            return Pages.to(Zones.home(account.actor()));
        }
        return Pages.absent();
    }

    private static @Nullable UUID id(String raw) {
        try {
            return UUID.fromString(raw);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
