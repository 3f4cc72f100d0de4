package org.anju.web.employer.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.quota.QuotaLedger;
import org.anju.parties.AssociationCode;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.RosterRegister;
import org.anju.parties.roster.RosterPerson;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 预登记名册: whom the employer expects, what to send them, and who is taken off it. */
@Controller
class RosterController {

    private static final int PER_PAGE = 50;

    private final RosterRegister roster;
    private final EmployerRegister employers;
    private final QuotaLedger quota;
    private final Acts acts;

    RosterController(RosterRegister roster, EmployerRegister employers, QuotaLedger quota, Acts acts) {
        this.roster = roster;
        this.employers = employers;
        this.quota = quota;
        this.acts = acts;
    }

    @GetMapping("/firm/roster")
    ModelAndView people(
            Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        UUID employer = actor.employer();
        Optional<AssociationCode> code = employers.code(actor);
        if (employer == null || code.isEmpty()) {
            return Pages.absent();
        }
        String name = employers.employer(actor, employer).map(Employer::name).orElse("");
        String words = q.length() > 60 ? q.substring(0, 60) : q;
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        List<RosterPerson> found = roster.people(actor, words, (number - 1) * PER_PAGE, PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        return Pages.of(
                "employer/roster/roster",
                new RosterPage(
                        name,
                        more ? found.subList(0, PER_PAGE) : found,
                        roster.count(actor),
                        words,
                        number,
                        more,
                        code.get().grouped(),
                        quota.on()));
    }

    @PostMapping("/firm/roster/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable UUID id, Form form) {
        return acts.perform(
                actor, form, () -> roster.remove(actor, id), done -> "/firm/roster", () -> people(actor, "", "1"));
    }
}
