package org.anju.web.office.breach;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.breach.BreachCommand;
import org.anju.cases.breach.BreachDesk;
import org.anju.cases.breach.BreachRegister;
import org.anju.cases.breach.BreachState;
import org.anju.cases.breach.CandidateDesk;
import org.anju.conduct.MeasureRegister;
import org.anju.parties.AgentRegister;
import org.anju.parties.Employer;
import org.anju.parties.PersonRegister;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Party;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 违规案件: the office's list, and how a case is opened (（七）). */
@Controller
final class BreachesController {

    private static final int SIZE = 50;
    private static final int LAST = 1_000;

    private final BreachRegister register;
    private final BreachDesk desk;
    private final CandidateDesk candidates;
    private final MeasureRegister measures;
    private final AgentRegister employers;
    private final PersonRegister persons;
    private final Acts acts;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    BreachesController(
            BreachRegister register,
            BreachDesk desk,
            CandidateDesk candidates,
            MeasureRegister measures,
            AgentRegister employers,
            PersonRegister persons,
            Acts acts,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.desk = desk;
        this.candidates = candidates;
        this.measures = measures;
        this.employers = employers;
        this.persons = persons;
        this.acts = acts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/desk/breaches")
    ModelAndView list(Actor actor, Form form) {
        BreachState state = form.choiceOrNull("state", BreachState.class);
        Integer asked = form.numberOrNull("page", 1, LAST);
        int number = asked == null ? 1 : asked;
        Set<BreachState> states = state == null ? Set.of() : EnumSet.of(state);
        List<BreachRegister.Row> rows = register.all(actor, states, number, SIZE);
        return Pages.of(
                "office/breach/list",
                new BreachesPage(
                        rows.stream().limit(SIZE).toList(),
                        state,
                        candidates.open(actor),
                        measures.toReview(actor),
                        number,
                        rows.size() > SIZE));
    }

    @GetMapping("/desk/breaches/new")
    ModelAndView blank(Actor actor, Form form) {
        return Pages.of("office/breach/new", page(form, actor));
    }

    @PostMapping("/desk/breaches/new")
    ModelAndView open(Actor actor, Form sent) {
        Form form = sent.labels("breach.");
        Optional<CandidateDesk.Row> found = candidate(form, actor);
        BreachCommand.Open wanted = found.isPresent() ? of(found.get(), form) : typed(form, actor);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(wanted, actor),
                no -> "/desk/breaches/" + no,
                () -> Pages.of("office/breach/new", page(form, actor)));
    }

    private BreachCommand.Open of(CandidateDesk.Row row, Form form) {
        var found = row.found();
        return new BreachCommand.Open(
                found.kind(), found.party(), found.employer(), found.person(), BreachForm.words(form), found.id());
    }

    private BreachCommand.Open typed(Form form, Actor actor) {
        BreachKind kind = form.choice("kind", BreachKind.class);
        Party party = form.choice("party", Party.class);
        if (form.ok() && !kind.of(party)) {
            form.problem("party", "breach.party.wrong");
        }
        UUID employer = party == Party.PERSON ? null : employer(form, actor);
        UUID person = party == Party.EMPLOYER ? null : person(form, actor);
        return new BreachCommand.Open(kind, party, employer, person, BreachForm.words(form), null);
    }

    private @Nullable UUID employer(Form form, Actor actor) {
        CreditCode code = form.parsed("code", CreditCode::parse);
        Optional<Employer> found = Optional.ofNullable(code)
                .flatMap(employers::employer)
                .filter(each -> each.district().equals(actor.district()));
        if (code != null && found.isEmpty()) {
            form.problem("code", "breach.code.unknown");
        }
        return found.map(Employer::id).orElse(null);
    }

    private @Nullable UUID person(Form form, Actor actor) {
        ResidentId number = form.parsed("number", raw -> ResidentId.parse(raw, Beijing.today(clock)));
        Optional<UUID> found = number == null
                ? Optional.empty()
                : java.util.Objects.requireNonNull(transaction.execute(tx -> persons.find(actor, number)));
        if (number != null && found.isEmpty()) {
            form.problem("number", "breach.number.unknown");
        }
        return found.orElse(null);
    }

    private Optional<CandidateDesk.Row> candidate(Form form, Actor actor) {
        String id = form.raw("candidate");
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? candidates
                        .of(UUID.fromString(id), actor)
                        .filter(row -> row.found().closed() == null)
                : Optional.empty();
    }

    private NewBreachPage page(Form form, Actor actor) {
        return new NewBreachPage(candidate(form, actor).orElse(null), actor.is(Role.CLERK, Role.SUPERVISOR));
    }
}
