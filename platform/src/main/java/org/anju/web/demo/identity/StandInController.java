package org.anju.web.demo.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.cases.agents.UnitClaims;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.SignInMethod;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The three doors of the stand-in: where one says who one is, where the house fetches the answer, and the keys. */
@Controller
@ConditionalOnBooleanProperty("anju.demo")
class StandInController {

    private static final String NEW = "NEW";

    private final StandIn standIn;
    private final AccountRegister accounts;
    private final EmployerRegister employers;
    private final PersonRegister persons;
    private final Numbers numbers = new Numbers();
    private final Acts acts;

    StandInController(
            StandIn standIn, AccountRegister accounts, EmployerRegister employers, PersonRegister persons, Acts acts) {
        this.standIn = standIn;
        this.accounts = accounts;
        this.employers = employers;
        this.persons = persons;
        this.acts = acts;
    }

    @GetMapping("/demo/identity/authorize")
    ModelAndView ask(@RequestParam Map<String, String> sent) {
        boolean understood = sent.getOrDefault("response_type", "").equals("code")
                && sent.getOrDefault("code_challenge_method", "").equals("S256");
        return understood
                ? page(
                        new StandInPage.Passed(
                                sent.getOrDefault("client_id", ""),
                                sent.getOrDefault("redirect_uri", ""),
                                sent.getOrDefault("state", ""),
                                sent.getOrDefault("nonce", ""),
                                sent.getOrDefault("code_challenge", "")),
                        sent.getOrDefault("acr_values", ""))
                : Pages.absent();
    }

    @PostMapping("/demo/identity/authorize")
    ModelAndView answer(Form sent) {
        Form form = sent.labels("demo.identity.");
        var passed = new StandInPage.Passed(
                form.raw("client_id"),
                form.raw("redirect_uri"),
                form.raw("state"),
                form.raw("nonce"),
                form.raw("code_challenge"));
        Optional<String> back = back(passed);
        if (back.isEmpty()) {
            return Pages.absent();
        }
        if (form.has("deny")) {
            return Pages.to(said(back.get(), "error", "access_denied", passed.state()));
        }
        UnitClaims claims = claims(form);
        if (!form.ok()) {
            return acts.again(form, () -> page(passed, form.raw("method")));
        }
        String code = standIn.code(new StandIn.Asked(passed.redirectUri(), passed.nonce(), passed.challenge()), claims);
        return Pages.to(said(back.get(), "code", code, passed.state()));
    }

    @PostMapping("/demo/identity/token")
    ResponseEntity<Map<String, Object>> token(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String basic,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "redirect_uri", defaultValue = "") String redirectUri,
            @RequestParam(name = "code_verifier", defaultValue = "") String verifier) {
        if (!client(basic)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(Map.of("error", "invalid_client"));
        }
        return standIn.token(code, redirectUri, verifier)
                .map(token -> ResponseEntity.ok(Map.<String, Object>of(
                        "access_token", "none", "token_type", "Bearer", "expires_in", 300, "id_token", token)))
                .orElseGet(() -> ResponseEntity.badRequest().body(Map.of("error", "invalid_grant")));
    }

    @GetMapping("/demo/identity/jwks")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok(standIn.keys());
    }

    private ModelAndView page(StandInPage.Passed passed, String method) {
        return back(passed).isEmpty()
                ? Pages.absent()
                : Pages.of(
                        "demo/identity/authorize",
                        new StandInPage(
                                passed,
                                operators(),
                                method.isEmpty() ? SignInMethod.CERTIFICATE.name() : method,
                                new StandInPage.Fresh(numbers.creditCode(), numbers.residentId())));
    }

    private List<StandInPage.Operator> operators() {
        List<StandInPage.Operator> found = new ArrayList<>();
        for (Account each : accounts.demo()) {
            unit(each)
                    .ifPresent(unit ->
                            found.add(new StandInPage.Operator(each.id().toString(), unit.name(), each.name())));
        }
        return found;
    }

    private Optional<Employer> unit(Account account) {
        return account.role() == Role.AGENT && account.employer() != null
                ? employers.employer(Actor.clock(), account.employer())
                : Optional.empty();
    }

    /** Says of a unit whatever one wants it to say: what does not fit, the house has to find out. */
    private UnitClaims claims(Form form) {
        String method = form.choice("method", SignInMethod.class).name();
        List<String> offered = new ArrayList<>(
                operators().stream().map(StandInPage.Operator::account).toList());
        offered.add(NEW);
        String who = form.oneOf("who", offered);
        if (who.isEmpty()) {
            return new UnitClaims("", "", "", "", "", "");
        }
        if (who.equals(NEW)) {
            return new UnitClaims(
                    form.text("uscc", 40),
                    form.text("unitName", 100),
                    form.choice("kind", EmployerKind.class).name(),
                    method,
                    form.text("operatorName", 50),
                    form.text("operatorId", 40));
        }
        Account account = accounts.demo().stream()
                .filter(each -> each.id().toString().equals(who))
                .findFirst()
                .orElseThrow();
        Employer unit = unit(account).orElseThrow();
        EmployerKind kind = unit.facts().kind();
        return new UnitClaims(
                unit.creditCode().code(),
                unit.name(),
                kind == null ? EmployerKind.ENTERPRISE.name() : kind.name(),
                method,
                account.name(),
                persons.person(Actor.clock(), java.util.Objects.requireNonNull(account.person()))
                        .orElseThrow()
                        .residentId()
                        .number());
    }

    private boolean client(String basic) {
        if (!basic.startsWith("Basic ")) {
            return false;
        }
        try {
            String said = new String(Base64.getDecoder().decode(basic.substring(6)), StandardCharsets.UTF_8);
            int colon = said.indexOf(':');
            return colon > 0 && standIn.knows(said.substring(0, colon), said.substring(colon + 1));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The path to go back to: in this house, and only to the entrance that sent us. */
    private static Optional<String> back(StandInPage.Passed passed) {
        try {
            String path = new URI(passed.redirectUri()).getPath();
            boolean entrance = path != null && path.matches("(/en)?/sign-in/unit/back");
            return entrance && passed.clientId().equals(StandIn.CLIENT)
                    ? Optional.of("/sign-in/unit/back")
                    : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String said(String path, String name, String value, String state) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam(name, "{value}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(value, state)
                .toUriString();
    }
}
