package org.anju.web.admin.policy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.policy.guide.Edition;
import org.anju.policy.rule.Policy;
import org.anju.policy.rule.Series;
import org.anju.policy.time.Beijing;
import org.anju.settings.Proposal;
import org.anju.settings.SettingKind;
import org.anju.settings.SettingsDesk;
import org.anju.settings.SettingsRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 政策管理: what is in force, with its source, its day, and who last looked. */
@Controller
final class PolicyBookController {

    private static final int FIRST_NOTICE = 2023;

    private final SettingsRegister register;
    private final SettingsDesk desk;
    private final Acts acts;
    private final InstantSource clock;

    PolicyBookController(SettingsRegister register, SettingsDesk desk, Acts acts, InstantSource clock) {
        this.register = register;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/admin/policy")
    ModelAndView book(Actor actor) {
        LocalDate today = Beijing.today(clock);
        Policy policy = register.now();
        List<Proposal> values = register.values();
        return Pages.of(
                "admin/policy/book",
                new PolicyBookPage(
                        register.due(),
                        desk.open(actor),
                        Edition.YANQING_2024,
                        values.stream()
                                .filter(each -> each.setting().kind() == SettingKind.EDITION)
                                .toList()
                                .reversed(),
                        policy.wages().entries().reversed(),
                        policy.wages()
                                .on(today)
                                .map(Series.Entry::effectiveFrom)
                                .orElse(null),
                        years(policy, today),
                        FigureRow.of(policy, actor.district(), today, values),
                        desk.checked(actor),
                        desk.history(actor)));
    }

    private static Map<Integer, Boolean> years(Policy policy, LocalDate today) {
        Map<Integer, Boolean> years = new TreeMap<>();
        for (int year = FIRST_NOTICE; year <= today.getYear() + 1; year++) {
            years.put(year, policy.days().knows(year));
        }
        return years;
    }

    @PostMapping("/admin/policy/checked")
    ModelAndView checked(Actor actor, Form sent) {
        Form form = sent.labels("settings.");
        SettingKind kind = form.choice("kind", SettingKind.class);
        String subject = form.text("subject", 40);
        return acts.perform(
                actor, form, () -> desk.check(kind, subject, actor), id -> "/admin/policy", () -> book(actor));
    }
}
