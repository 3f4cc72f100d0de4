package org.anju.web.applicant.looks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.materials.MaterialRegister;
import org.anju.permits.PermitRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.LookRegister;
import org.anju.trail.LookRegister.Look;
import org.anju.trail.Subject;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 谁看过我的信息: the looks of the office and of the employer at one's own cases, permits and papers. */
@Controller
final class LooksController {

    private final LookRegister looks;
    private final CaseRegister cases;
    private final PermitRegister permits;
    private final MaterialRegister materials;

    LooksController(LookRegister looks, CaseRegister cases, PermitRegister permits, MaterialRegister materials) {
        this.looks = looks;
        this.cases = cases;
        this.permits = permits;
        this.materials = materials;
    }

    @GetMapping("/me/looks")
    ModelAndView show(Actor actor) {
        UUID person = actor.person();
        List<Look> all = person == null ? List.of() : looks.at(actor, his(person, actor));
        SequencedMap<LocalDate, List<Look>> days = new LinkedHashMap<>();
        all.forEach(look -> days.computeIfAbsent(Beijing.dateOf(look.at()), day -> new ArrayList<>())
                .add(look));
        return Pages.of("applicant/looks/looks", new LooksPage(days));
    }

    private Set<Subject> his(UUID person, Actor actor) {
        Set<Subject> all = new LinkedHashSet<>();
        all.add(new Subject("person", person.toString()));
        for (CaseView view : cases.all(actor)) {
            all.add(new Subject("case", view.no()));
            all.add(new Subject("outside", view.no()));
            cases.submission(view.no(), actor)
                    .ifPresent(submission -> submission
                            .dossier()
                            .papers()
                            .forEach(paper ->
                                    all.add(new Subject("attachment", paper.id().toString()))));
        }
        permits.of(person, actor).forEach(permit -> all.add(new Subject("permit", permit.number())));
        materials
                .list(actor, person)
                .forEach(paper -> all.add(new Subject("attachment", paper.id().toString())));
        return all;
    }
}
