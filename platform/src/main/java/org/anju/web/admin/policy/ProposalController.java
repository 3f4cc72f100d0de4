package org.anju.web.admin.policy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.simulation.Simulation;
import org.anju.cases.simulation.SimulationDesk;
import org.anju.policy.rule.Policy;
import org.anju.settings.Proposal;
import org.anju.settings.Setting;
import org.anju.settings.SettingsDesk;
import org.anju.settings.SettingsRegister;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 复核: one proposal, whose case it would turn, and the second officer's word. */
@Controller
final class ProposalController {

    private final SettingsRegister register;
    private final SettingsDesk desk;
    private final SimulationDesk simulations;
    private final Acts acts;

    ProposalController(SettingsRegister register, SettingsDesk desk, SimulationDesk simulations, Acts acts) {
        this.register = register;
        this.desk = desk;
        this.simulations = simulations;
        this.acts = acts;
    }

    @GetMapping("/admin/policy/proposals/{id}")
    ModelAndView show(@PathVariable UUID id, Actor actor) {
        return desk.find(id, actor)
                .map(proposal -> Pages.of("admin/policy/proposal", page(proposal, actor)))
                .orElseGet(Pages::absent);
    }

    private ProposalPage page(Proposal proposal, Actor actor) {
        return new ProposalPage(
                proposal,
                before(proposal, actor),
                proposal.open() ? simulated(proposal, actor) : null,
                proposal.setting() instanceof Setting.HolidaySetting holidays
                        ? HolidayRow.of(holidays.lines())
                        : List.of(),
                SettingsDesk.own(proposal, actor),
                actor.is(Role.SUPERVISOR));
    }

    private String before(Proposal proposal, Actor actor) {
        Policy now = register.now();
        return switch (proposal.setting()) {
            case Setting.WageSetting wage ->
                now.wages()
                        .on(proposal.effectiveFrom().minusDays(1))
                        .map(entry -> String.valueOf(entry.value().monthly()))
                        .orElse("");
            case Setting.PackSetting changed ->
                now.pack(actor.district(), proposal.effectiveFrom().minusDays(1))
                        .map(pack -> pack.value(changed.field()))
                        .orElse("");
            case Setting.HolidaySetting holidays -> "";
            case Setting.EditionSetting edition -> "";
        };
    }

    /** A calendar or an edition turns no assessment. */
    private @Nullable Simulation simulated(Proposal proposal, Actor actor) {
        return switch (proposal.setting()) {
            case Setting.WageSetting wage -> simulation(proposal, actor).orElse(null);
            case Setting.PackSetting changed -> simulation(proposal, actor).orElse(null);
            case Setting.HolidaySetting holidays -> null;
            case Setting.EditionSetting edition -> null;
        };
    }

    private Optional<Simulation> simulation(Proposal proposal, Actor actor) {
        return simulations.run(register.now(), register.with(proposal), proposal.effectiveFrom(), actor);
    }

    @PostMapping("/admin/policy/proposals/{id}/confirm")
    ModelAndView confirm(@PathVariable UUID id, Actor actor, Form sent) {
        if (desk.find(id, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("settings.");
        String echo = form.text("echo", 64);
        return acts.perform(
                actor,
                form,
                () -> desk.confirm(id, echo, actor),
                done -> "/admin/policy/proposals/" + done,
                () -> show(id, actor));
    }

    @PostMapping("/admin/policy/proposals/{id}/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, Actor actor, Form form) {
        if (desk.find(id, actor).isEmpty()) {
            return Pages.absent();
        }
        return acts.perform(
                actor, form, () -> desk.withdraw(id, actor), done -> "/admin/policy", () -> show(id, actor));
    }
}
