package org.anju.web.admin.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.sheets.benefit.BenefitDepartment;
import org.anju.sheets.benefit.BenefitRegister;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.web.admin.accounts.OncePage;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 部门: its purposes, its people, and whether it may ask at all. */
@Controller
final class DepartmentController {

    private final BenefitRegister register;
    private final AccountRegister accounts;
    private final Acts acts;

    DepartmentController(BenefitRegister register, AccountRegister accounts, Acts acts) {
        this.register = register;
        this.accounts = accounts;
        this.acts = acts;
    }

    @GetMapping("/admin/benefit/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return register.department(id).map(this::page).orElseGet(Pages::absent);
    }

    @PostMapping("/admin/benefit/{id}/close")
    ModelAndView close(Actor actor, @PathVariable UUID id, Form form) {
        int version = version(form);
        boolean closed = !form.has("open");
        return perform(actor, id, form, () -> register.close(actor, id, closed, version));
    }

    @PostMapping("/admin/benefit/{id}/purposes")
    ModelAndView allow(Actor actor, @PathVariable UUID id, Form sent) {
        Form form = sent.labels("admin.benefit.");
        String name = form.text("purpose", 40);
        LocalDate from = form.date("from");
        LocalDate to = form.dateOrNull("to");
        boolean companions = form.ticked("companions");
        boolean employer = form.ticked("employer");
        return perform(actor, id, form, () -> register.allow(actor, id, name, from, to, companions, employer));
    }

    @PostMapping("/admin/benefit/{id}/purposes/{purpose}/close")
    ModelAndView closePurpose(Actor actor, @PathVariable UUID id, @PathVariable String purpose, Form form) {
        int version = version(form);
        boolean closed = !form.has("open");
        return perform(
                actor,
                id,
                form,
                () -> uuid(purpose)
                        .map(each -> register.closePurpose(actor, id, each, closed, version))
                        .orElseGet(Outcome.Absent::new));
    }

    /** Whoever has an account with this hat joins with it; for anybody else one is opened, its password shown once. */
    @PostMapping("/admin/benefit/{id}/people")
    ModelAndView join(Actor actor, @PathVariable UUID id, Form sent) {
        Form form = sent.labels("admin.benefit.");
        String login = AccountRegister.login(form.text("login", 64));
        if (form.has("login") && !AccountRegister.isLogin(login)) {
            form.problem("login", "admin.accounts.login.signs");
        }
        String name = form.text("person", 50);
        boolean admin = form.ticked("admin");
        Optional<Account> known =
                verifiers().stream().filter(each -> each.login().equals(login)).findFirst();
        String password = accounts.oneTimePassword();
        var opened = new boolean[1];
        ModelAndView answer = perform(actor, id, form, () -> {
            if (known.isPresent()) {
                return register.join(actor, id, known.get().id(), admin);
            }
            Outcome account =
                    accounts.open(actor, Opening.staff(login, password, name, Role.VERIFIER, actor.district()));
            if (!(account instanceof Outcome.Done done)) {
                return account;
            }
            opened[0] = true;
            return register.join(actor, id, UUID.fromString(done.id()), admin);
        });
        return opened[0] ? Pages.of("admin/accounts/once", new OncePage(login, password)) : answer;
    }

    @PostMapping("/admin/benefit/{id}/people/{account}/leave")
    ModelAndView leave(Actor actor, @PathVariable UUID id, @PathVariable UUID account, Form form) {
        return perform(actor, id, form, () -> register.leave(actor, id, account));
    }

    private ModelAndView perform(Actor actor, UUID id, Form form, Supplier<Outcome> act) {
        return register.department(id).isEmpty()
                ? Pages.absent()
                : acts.perform(actor, form, act, done -> "/admin/benefit/" + id, () -> show(id));
    }

    private ModelAndView page(BenefitDepartment department) {
        List<Account> all = verifiers();
        List<DepartmentPage.Person> people = register.members(department.id()).stream()
                .flatMap(member -> all.stream()
                        .filter(each -> each.id().equals(member.account()))
                        .map(each -> new DepartmentPage.Person(each.id(), each.login(), each.name(), member.admin())))
                .toList();
        return Pages.of(
                "admin/benefit/department", new DepartmentPage(department, register.purposes(department.id()), people));
    }

    private List<Account> verifiers() {
        return accounts.staff().stream()
                .filter(each -> each.role() == Role.VERIFIER)
                .toList();
    }

    private static int version(Form form) {
        return form.raw("version").matches("\\d{1,9}") ? Integer.parseInt(form.raw("version")) : -1;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
