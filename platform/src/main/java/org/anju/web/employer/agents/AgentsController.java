package org.anju.web.employer.agents;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anju.accounts.Account;
import org.anju.cases.agents.AgentDesk;
import org.anju.cases.agents.NewAgent;
import org.anju.parties.Agent;
import org.anju.parties.Employer;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.gate.Sessions;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 业务经办人: agents see each other, add, replace and remove each other, and keep their evidence fresh (G-3.1.2-10…15). */
@Controller
class AgentsController {

    private final AgentDesk desk;
    private final Wishes wishes;
    private final Sessions sessions;
    private final Acts acts;
    private final InstantSource clock;

    AgentsController(AgentDesk desk, Wishes wishes, Sessions sessions, Acts acts, InstantSource clock) {
        this.desk = desk;
        this.wishes = wishes;
        this.sessions = sessions;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/firm/agents")
    ModelAndView list(Actor actor) {
        return desk.employer(actor)
                .map(firm -> Pages.of(
                        "employer/agents/agents",
                        new AgentsPage(firm.name(), desk.roster(actor), actor.person(), Beijing.today(clock))))
                .orElseGet(Pages::absent);
    }

    @GetMapping("/firm/agents/add")
    ModelAndView ask(Actor actor, @RequestParam(required = false) @Nullable UUID instead) {
        return desk.employer(actor)
                .filter(firm -> instead == null || acting(actor, instead).isPresent())
                .map(firm -> Pages.of(
                        "employer/agents/add",
                        new AddPage(
                                firm.name(),
                                instead == null ? null : acting(actor, instead).orElse(null),
                                Beijing.today(clock))))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/firm/agents/add")
    ModelAndView add(Actor actor, Form sent, HttpServletRequest request) {
        Form form = sent.labels("firm.agents.");
        UUID instead = instead(form.raw("instead"));
        boolean unclear = instead == null && form.has("instead");
        if (desk.employer(actor).isEmpty()
                || unclear
                || instead != null && acting(actor, instead).isEmpty()) {
            return Pages.absent();
        }
        NewAgent wish = wishes.newcomer(actor, form);
        String password = desk.oneTimePassword();
        List<Account> leaving = instead == null ? List.of() : desk.accounts(actor, instead);
        String firm = desk.employer(actor).map(Employer::name).orElse("");
        var came = new @Nullable UUID[1];
        ModelAndView answer = acts.perform(
                actor,
                form,
                () -> {
                    wishes.took(actor, form);
                    return marked(came, wish == null ? new Outcome.Absent() : welcome(actor, instead, wish, password));
                },
                done -> "/firm/agents",
                () -> ask(actor, instead));
        if (came[0] == null || wish == null) {
            return answer;
        }
        out(leaving, request, actor.person() != null && actor.person().equals(instead));
        return shown(actor, firm, came[0], wish, password);
    }

    private Outcome welcome(Actor actor, @Nullable UUID instead, NewAgent wish, String password) {
        return instead == null ? desk.add(actor, wish, password) : desk.replace(actor, instead, wish, password);
    }

    @GetMapping("/firm/agents/{person}")
    ModelAndView show(Actor actor, @PathVariable UUID person) {
        return page(
                actor,
                person,
                (firm, agent) -> Pages.of(
                        "employer/agents/agent",
                        new AgentPage(firm, agent, desk.hasIdCard(actor, person), Beijing.today(clock))));
    }

    @PostMapping("/firm/agents/{person}")
    ModelAndView renew(Actor actor, @PathVariable UUID person, Form sent) {
        if (acting(actor, person).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("firm.agents.");
        Wishes.Renewal wish = wishes.renewal(actor, form, !desk.hasIdCard(actor, person));
        return acts.perform(
                actor,
                form,
                () -> {
                    wishes.took(actor, form);
                    return desk.renew(
                            actor,
                            person,
                            wish.phone(),
                            wish.printedOn(),
                            wish.insuredHere(),
                            wish.record(),
                            wish.idCard());
                },
                done -> "/firm/agents",
                () -> show(actor, person));
    }

    @GetMapping("/firm/agents/{person}/remove")
    ModelAndView whether(Actor actor, @PathVariable UUID person) {
        return page(
                actor,
                person,
                (firm, agent) ->
                        Pages.of("employer/agents/remove", new RemovePage(firm, agent, person.equals(actor.person()))));
    }

    @PostMapping("/firm/agents/{person}/remove")
    ModelAndView remove(Actor actor, @PathVariable UUID person, Form form, HttpServletRequest request) {
        List<Account> leaving = desk.accounts(actor, person);
        boolean himself = person.equals(actor.person());
        var gone = new @Nullable UUID[1];
        ModelAndView answer = acts.perform(
                actor,
                form,
                () -> marked(gone, desk.remove(actor, person)),
                done -> himself ? "/sign-in" : "/firm/agents",
                () -> whether(actor, person));
        if (gone[0] != null) {
            out(leaving, request, himself);
        }
        return answer;
    }

    /** Ends every sign-in of whoever was removed, at once. */
    private void out(List<Account> leaving, HttpServletRequest request, boolean himself) {
        if (himself) {
            sessions.end(request);
        }
        leaving.forEach(each -> sessions.endAll(each.id()));
    }

    /** The password is shown only by the very sending that made it; a second click cannot show it again. */
    private ModelAndView shown(Actor actor, String firm, UUID person, NewAgent wish, String password) {
        String login = desk.accounts(actor, person).stream()
                .map(Account::login)
                .findFirst()
                .orElse("");
        return Pages.of("employer/agents/password", new NewPasswordPage(firm, wish.name(), login, password));
    }

    private ModelAndView page(Actor actor, UUID person, BiFunction<String, Agent, ModelAndView> page) {
        return desk.employer(actor)
                .flatMap(firm -> acting(actor, person).map(agent -> page.apply(firm.name(), agent)))
                .orElseGet(Pages::absent);
    }

    private Optional<Agent> acting(Actor actor, UUID person) {
        return desk.roster(actor).stream()
                .filter(each -> each.person().equals(person) && each.current(Beijing.today(clock)))
                .findFirst();
    }

    private static Outcome marked(@Nullable UUID[] what, Outcome outcome) {
        what[0] = outcome instanceof Outcome.Done(String id) ? UUID.fromString(id) : null;
        return outcome;
    }

    private static @Nullable UUID instead(String raw) {
        try {
            return raw.isEmpty() ? null : UUID.fromString(raw);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
