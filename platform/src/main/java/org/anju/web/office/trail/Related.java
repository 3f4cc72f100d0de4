package org.anju.web.office.trail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.CaseLine;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Dossier;
import org.anju.cases.Queue;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Whose;
import org.anju.cases.queue.Words;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.springframework.stereotype.Component;

/** 相关对象: what belongs to a case, a permit or a person, as far as this reader may see it: the trail knows single things only. */
@Component
final class Related {

    private final CaseRegister cases;
    private final PermitRegister permits;

    Related(CaseRegister cases, PermitRegister permits) {
        this.cases = cases;
        this.permits = permits;
    }

    List<Subject> to(Subject first, Actor actor) {
        Set<Subject> all = new LinkedHashSet<>(List.of(first));
        person(first, actor).ifPresent(person -> all.addAll(of(person, actor)));
        return List.copyOf(all);
    }

    private Optional<UUID> person(Subject first, Actor actor) {
        return switch (first.kind()) {
            case "case" -> cases.view(first.id(), actor).map(CaseView::person);
            case "permit" -> permits.find(first.id(), actor).map(Permit::person);
            case "person" -> id(first.id());
            default -> Optional.empty();
        };
    }

    private List<Subject> of(UUID person, Actor actor) {
        List<Subject> all = new ArrayList<>();
        all.add(new Subject("person", person.toString()));
        var his = new Filter(Whose.TEAM, Order.CLOCK, null, null, null, person, Words.NONE);
        for (CaseLine line :
                cases.queue(new Queue.Wanted(null, his, null), actor).lines()) {
            all.add(new Subject("case", line.no()));
            all.add(new Subject("outside", line.no()));
            cases.submission(line.no(), actor)
                    .map(submission -> submission.dossier().papers())
                    .orElse(List.of())
                    .forEach((Dossier.Paper paper) ->
                            all.add(new Subject("attachment", paper.id().toString())));
        }
        permits.of(person, actor).forEach(permit -> all.add(new Subject("permit", permit.number())));
        return all;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
