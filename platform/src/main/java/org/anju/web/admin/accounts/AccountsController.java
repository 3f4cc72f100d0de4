package org.anju.web.admin.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.handover.Handover;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 人员账号: the operator opens, resets and shuts the accounts of the office. */
@Controller
final class AccountsController {

    private static final Role[] STAFF = {
        Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.VERIFIER, Role.POLICY_ADMIN, Role.OPERATOR
    };

    /** This house's own first. */
    private static final List<String> DISTRICTS =
            Stream.concat(Stream.of(Actor.YANQING), Handover.DISTRICTS.stream()).toList();

    private final AccountRegister accounts;
    private final Acts acts;
    private final InstantSource clock;

    AccountsController(AccountRegister accounts, Acts acts, InstantSource clock) {
        this.accounts = accounts;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/admin/accounts")
    ModelAndView list(Frame frame) {
        return page(frame);
    }

    @PostMapping("/admin/accounts")
    ModelAndView add(Actor actor, Form sent, Frame frame) {
        Form form = sent.labels("admin.accounts.");
        String login = AccountRegister.login(form.text("login", 64));
        if (form.has("login") && !AccountRegister.isLogin(login)) {
            form.problem("login", "admin.accounts.login.signs");
        }
        String name = form.text("name", 50);
        Role role = form.choice("role", Role.class);
        if (form.ok() && !List.of(STAFF).contains(role)) {
            form.problem("role", "admin.accounts.role.staff");
        }
        String district = form.oneOf("district", DISTRICTS);
        String password = accounts.oneTimePassword();
        var done = new boolean[1];
        ModelAndView answer = acts.perform(
                actor,
                form,
                () -> marked(done, accounts.open(actor, Opening.staff(login, password, name, role, district))),
                id -> "/admin/accounts",
                () -> page(frame));
        return shown(done, login, password, answer);
    }

    @PostMapping("/admin/accounts/{id}/reset")
    ModelAndView reset(Actor actor, @PathVariable String id, Form form, Frame frame) {
        Account account = staff(id);
        if (account == null) {
            return Pages.absent();
        }
        String password = accounts.oneTimePassword();
        var done = new boolean[1];
        ModelAndView answer = acts.perform(
                actor,
                form,
                () -> marked(done, accounts.reset(actor, account.id(), password)),
                same -> "/admin/accounts",
                () -> page(frame));
        return shown(done, account.login(), password, answer);
    }

    @PostMapping("/admin/accounts/{id}/disable")
    ModelAndView disable(Actor actor, @PathVariable String id, Form form, Frame frame) {
        return shut(actor, id, true, form, frame);
    }

    @PostMapping("/admin/accounts/{id}/enable")
    ModelAndView enable(Actor actor, @PathVariable String id, Form form, Frame frame) {
        return shut(actor, id, false, form, frame);
    }

    private ModelAndView shut(Actor actor, String id, boolean disabled, Form form, Frame frame) {
        Account account = staff(id);
        if (account == null) {
            return Pages.absent();
        }
        int version = form.number("version", 0, Integer.MAX_VALUE);
        return acts.perform(
                actor,
                form,
                () -> accounts.disable(actor, account.id(), disabled, version),
                same -> "/admin/accounts",
                () -> page(frame));
    }

    /** The password is shown only by the very sending that made it; a second click cannot show it again. */
    private static ModelAndView shown(boolean[] done, String login, String password, ModelAndView answer) {
        return done[0] ? Pages.of("admin/accounts/once", new OncePage(login, password)) : answer;
    }

    private static Outcome marked(boolean[] done, Outcome outcome) {
        done[0] = outcome instanceof Outcome.Done;
        return outcome;
    }

    private @Nullable Account staff(String id) {
        return accounts.staff().stream()
                .filter(account -> account.id().equals(uuid(id)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static List<Choice> districts(Frame frame) {
        return DISTRICTS.stream()
                .map(each -> Choice.of(each, frame.t("handover.district." + each)))
                .toList();
    }

    private ModelAndView page(Frame frame) {
        return Pages.of(
                "admin/accounts/accounts",
                new AccountsPage(
                        accounts.staff(), Choice.of(frame, "kit.role", STAFF), districts(frame), clock.instant()));
    }
}
