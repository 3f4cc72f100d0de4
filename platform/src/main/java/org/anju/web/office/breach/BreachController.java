package org.anju.web.office.breach;

import java.util.Optional;
import org.anju.cases.breach.BreachCommand;
import org.anju.cases.breach.BreachDesk;
import org.anju.cases.breach.BreachRegister;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.breach.BreachView;
import org.anju.sheets.referral.ReferralFile;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 违规案件: one of them, from the finding to the measure and its lifting. */
@Controller
final class BreachController {

    private final BreachRegister register;
    private final BreachDesk desk;
    private final BreachForm forms;
    private final ReferralFile referrals;
    private final Acts acts;
    private final Trail trail;
    private final TransactionTemplate transaction;

    BreachController(
            BreachRegister register,
            BreachDesk desk,
            BreachForm forms,
            ReferralFile referrals,
            Acts acts,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.desk = desk;
        this.forms = forms;
        this.referrals = referrals;
        this.acts = acts;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/desk/breaches/{no}")
    ModelAndView show(@PathVariable String no, Actor actor) {
        Optional<BreachView> view = register.view(no, actor);
        view.ifPresent(seen -> transaction.executeWithoutResult(tx -> trail.saw(actor, new Subject("breach", no))));
        return view.map(BreachController::page).orElseGet(Pages::absent);
    }

    /** 移交案卷 as a file (G-4.7-6); who took it stands on the trail. */
    @GetMapping("/desk/breaches/{no}/referral.zip")
    Object referral(@PathVariable String no, Actor actor) {
        byte[] zip = transaction.execute(tx -> referrals.of(no, actor).orElse(null));
        return zip == null
                ? Pages.absent()
                : ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/zip"))
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + no + ".zip\"")
                        .body(zip);
    }

    @PostMapping("/desk/breaches/{no}")
    ModelAndView move(@PathVariable String no, Form sent, Actor actor) {
        Optional<BreachView> view = register.view(no, actor);
        if (view.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("breach.");
        BreachVerb verb = form.choice("verb", BreachVerb.class);
        BreachCommand.Move move = forms.read(form, view.get().breach(), verb, actor);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(move, actor),
                done -> "/desk/breaches/" + done,
                () -> register.view(no, actor).map(BreachController::page).orElseGet(Pages::absent));
    }

    private static ModelAndView page(BreachView view) {
        return Pages.of("office/breach/breach", view);
    }
}
