package org.anju.web.employer.quota;

import java.util.Optional;
import java.util.UUID;
import org.anju.cases.quota.QuotaLedger;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 新办名额: seats, who used them, who waits; there is nothing to press, for the order is fair. */
@Controller
class QuotaController {

    private final QuotaLedger quota;
    private final EmployerRegister employers;

    QuotaController(QuotaLedger quota, EmployerRegister employers) {
        this.quota = quota;
        this.employers = employers;
    }

    @GetMapping("/firm/quota")
    ModelAndView show(Actor actor, Frame frame) {
        UUID employer = actor.employer();
        Optional<QuotaLedger.View> view = employers.acts(actor) ? quota.view(actor) : Optional.empty();
        if (employer == null || view.isEmpty()) {
            return Pages.absent();
        }
        String name = employers.employer(actor, employer).map(Employer::name).orElse("");
        return Pages.of(
                "employer/quota/quota",
                new QuotaPage(name, view.get().book(), view.get().names(), frame.today()));
    }
}
