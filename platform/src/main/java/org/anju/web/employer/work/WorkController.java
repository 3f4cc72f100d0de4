package org.anju.web.employer.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseLine;
import org.anju.cases.CaseRegister;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.anju.cases.spot.RestrictionDesk;
import org.anju.cases.work.WorkList;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 单位待办: everything that waits for the employer, the nearest deadline first. */
@Controller
final class WorkController {

    private static final int DECIDED_SHOWN = 8;
    private static final int LAST = 1_000;

    private final CaseRegister cases;
    private final WorkList list;
    private final EmployerRegister employers;
    private final PersonRegister persons;
    private final RestrictionDesk restrictions;

    WorkController(
            CaseRegister cases,
            WorkList list,
            EmployerRegister employers,
            PersonRegister persons,
            RestrictionDesk restrictions) {
        this.cases = cases;
        this.list = list;
        this.employers = employers;
        this.persons = persons;
        this.restrictions = restrictions;
    }

    @GetMapping("/firm")
    ModelAndView work(Actor actor, Form form) {
        UUID firm = actor.employer();
        Optional<Employer> employer =
                firm == null || !employers.acts(actor) ? Optional.empty() : employers.employer(actor, firm);
        if (firm == null || employer.isEmpty()) {
            return Pages.absent();
        }
        Integer page = form.numberOrNull("page", 1, LAST);
        Queue granted = queue(State.GRANTED, actor);
        return Pages.of(
                "employer/work/work",
                new WorkPage(
                        employer.get().name(),
                        employers.standing(firm),
                        agents(firm),
                        list.of(actor),
                        form.raw("kind").matches("[A-Z_]{1,20}") ? form.raw("kind") : null,
                        page == null ? 1 : page,
                        granted.counts(),
                        decided(granted, actor),
                        restrictions.block(firm).orElse(null)));
    }

    @GetMapping("/firm/cases")
    ModelAndView all(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            Actor actor) {
        if (!employers.acts(actor)) {
            return Pages.absent();
        }
        String words = q == null ? "" : q.strip();
        Queue queue = cases.queue(Queue.Wanted.of(state, words.isEmpty() ? null : words, after), actor);
        return Pages.of("employer/work/cases", new FirmCasesPage(queue, state, words));
    }

    private Queue queue(State state, Actor actor) {
        return cases.queue(Queue.Wanted.of(state, null, null), actor);
    }

    private List<CaseLine> decided(Queue granted, Actor actor) {
        var lines = new ArrayList<>(granted.lines());
        lines.addAll(queue(State.REFUSED, actor).lines());
        lines.sort(
                Comparator.comparing(CaseLine::submittedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder())));
        return lines.stream().limit(DECIDED_SHOWN).toList();
    }

    private List<String> agents(UUID firm) {
        return employers.agents(firm).stream()
                .flatMap(agent -> persons.person(Actor.clock(), agent.person()).stream())
                .map(person -> person.name())
                .toList();
    }
}
