package org.anju.web.open.unit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.cases.agents.UnitDesk;
import org.anju.parties.EmployerRegister;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.SignInMethod;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Outcome;
import org.anju.web.gate.Sessions;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** 单位登录: what kind of unit, which way in, over to the identity platform and back (G-3.1.1-2…5). */
@Controller
class UnitController {

    private final Connections connections;
    private final ObjectProvider<IdentityPlatform> platform;
    private final UnitDesk desk;
    private final AccountRegister accounts;
    private final EmployerRegister employers;
    private final Sessions sessions;

    UnitController(
            Connections connections,
            ObjectProvider<IdentityPlatform> platform,
            UnitDesk desk,
            AccountRegister accounts,
            EmployerRegister employers,
            Sessions sessions) {
        this.connections = connections;
        this.platform = platform;
        this.desk = desk;
        this.accounts = accounts;
        this.employers = employers;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in/unit")
    ModelAndView choose(HttpServletRequest request, @RequestParam(defaultValue = "") String kind) {
        return page(request, named(EmployerKind.values(), kind));
    }

    /** A link and no form: a form may not lead to another site. */
    @GetMapping("/sign-in/unit/go")
    ModelAndView go(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String method) {
        EmployerKind unit = named(EmployerKind.values(), kind);
        SignInMethod way = named(SignInMethod.values(), method);
        if (unit == null || way == null || !SignInMethod.allowed(unit).contains(way)) {
            return page(request, unit);
        }
        return platform.getObject()
                .begin(request, way)
                .map(UnitController::away)
                .orElseGet(() -> page(request, unit));
    }

    @GetMapping(IdentityPlatform.BACK)
    ModelAndView back(HttpServletRequest request) {
        return switch (platform.getObject().finish(request)) {
            case Recognised.Nobody(var why) -> noEntry(HttpStatus.BAD_REQUEST, Refusal.of("unit.trouble." + why, null));
            case Recognised.Unit(var claims) ->
                switch (desk.arrive(claims)) {
                    case Outcome.Done(String account) -> in(request, UUID.fromString(account));
                    case Outcome.Refused(var why) -> noEntry(HttpStatus.FORBIDDEN, why);
                    case Outcome.Stale stale -> noEntry(HttpStatus.CONFLICT, Refusal.of("unit.trouble.STATE", null));
                    case Outcome.Absent absent -> noEntry(HttpStatus.CONFLICT, Refusal.of("unit.trouble.STATE", null));
                };
        };
    }

    /** A unit without rights begins with its filing (G-3.1.1-7); others go to their work. */
    private ModelAndView in(HttpServletRequest request, UUID account) {
        sessions.beginVouched(request, account);
        boolean works = accounts.find(account)
                .map(Account::employer)
                .filter(employer -> employers.standing(employer) != Standing.NONE)
                .isPresent();
        return Pages.to(works ? "/firm" : "/firm/filing");
    }

    private ModelAndView page(HttpServletRequest request, @Nullable EmployerKind kind) {
        return Pages.of("open/unit/unit", new UnitPage(kind, connections.at(request) != null));
    }

    private static ModelAndView noEntry(HttpStatus status, Refusal why) {
        return Pages.of(status, "open/unit/noentry", new NoEntryPage(why));
    }

    /** The one way out of the house: to the address that was set for the platform. */
    private static ModelAndView away(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        return Optional.of(name)
                .flatMap(said -> Arrays.stream(all)
                        .filter(each -> each.name().equals(said))
                        .findFirst())
                .orElse(null);
    }
}
