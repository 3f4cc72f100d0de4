package org.anju.web.employer.work;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseLine;
import org.anju.cases.CaseRegister;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.anju.parties.Associate;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.trail.Actor;
import org.anju.web.employer.work.WorkPage.Kind;
import org.anju.web.employer.work.WorkPage.Todo;
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

    private final CaseRegister cases;
    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final PersonRegister persons;
    private final InstantSource clock;

    WorkController(
            CaseRegister cases,
            AssociationRegister associations,
            EmployerRegister employers,
            PersonRegister persons,
            InstantSource clock) {
        this.cases = cases;
        this.associations = associations;
        this.employers = employers;
        this.persons = persons;
        this.clock = clock;
    }

    @GetMapping("/firm")
    ModelAndView work(Actor actor) {
        UUID firm = actor.employer();
        Optional<Employer> employer =
                firm == null || !employers.acts(actor) ? Optional.empty() : employers.employer(actor, firm);
        if (firm == null || employer.isEmpty()) {
            return Pages.absent();
        }
        Queue review = queue(State.EMPLOYER_REVIEW, actor);
        Queue asked = queue(State.SUPPLEMENT, actor);
        var todos = new ArrayList<Todo>();
        review.lines().forEach(line -> todos.add(todo(Kind.REVIEW, line)));
        asked.lines().forEach(line -> todos.add(todo(Kind.SUPPLEMENT, line)));
        associations.waiting(actor).forEach(each -> todos.add(todo(each)));
        todos.sort(Comparator.comparing(Todo::left, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Todo::since));
        return Pages.of(
                "employer/work/work",
                new WorkPage(
                        employer.get().name(),
                        employers.standing(firm),
                        agents(firm),
                        todos,
                        review.counts(),
                        decided(actor),
                        review.next() != null || asked.next() != null));
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
        Queue queue = cases.queue(new Queue.Wanted(state, words.isEmpty() ? null : words, after), actor);
        return Pages.of("employer/work/cases", new FirmCasesPage(queue, state, words));
    }

    private Queue queue(State state, Actor actor) {
        return cases.queue(new Queue.Wanted(state, null, null), actor);
    }

    private List<CaseLine> decided(Actor actor) {
        var lines = new ArrayList<>(queue(State.GRANTED, actor).lines());
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

    private Todo todo(Kind kind, CaseLine line) {
        Instant since = line.submittedAt() == null ? clock.instant() : line.submittedAt();
        return new Todo(kind, line.personName(), since, line.lastDay(), line.daysLeft(), "/firm/cases/" + line.no());
    }

    private static Todo todo(Associate each) {
        return new Todo(
                Kind.ASSOCIATION,
                each.name(),
                each.association().requestedAt(),
                null,
                null,
                "/firm/associations/" + each.association().id());
    }
}
