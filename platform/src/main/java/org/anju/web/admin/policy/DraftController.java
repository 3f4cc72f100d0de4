package org.anju.web.admin.policy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.anju.policy.rule.PackField;
import org.anju.policy.rule.Phrase;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.HolidayNotice;
import org.anju.settings.Draft;
import org.anju.settings.Proposal;
import org.anju.settings.Setting;
import org.anju.settings.SettingsDesk;
import org.anju.settings.SettingsRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 提议: a form for each kind of value; what was sent becomes a proposal, and nothing holds by it yet. */
@Controller
final class DraftController {

    private static final int LONGEST_NOTICE = 5_000;
    private static final int MOST = 10_000_000;

    private final SettingsRegister register;
    private final SettingsDesk desk;
    private final Acts acts;
    private final InstantSource clock;

    DraftController(SettingsRegister register, SettingsDesk desk, Acts acts, InstantSource clock) {
        this.register = register;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/admin/policy/wage")
    ModelAndView wage() {
        return Pages.of(
                "admin/policy/wage",
                new DraftPage.WageDraft(register.now().wages().entries().getLast()));
    }

    @PostMapping("/admin/policy/wage")
    ModelAndView wage(Actor actor, Form sent) {
        Form form = sent.labels("settings.");
        var wage = new Setting.WageSetting(
                form.number("year", 2018, 2100), form.number("annual", 1, MOST), form.number("monthly", 1, MOST));
        return propose(draft(wage, form.date("from"), form), form, actor, this::wage);
    }

    @GetMapping("/admin/policy/holidays")
    ModelAndView holidays() {
        return holidays(nextYear(), "", List.of());
    }

    private ModelAndView holidays(int year, String lines, List<Phrase> problems) {
        return Pages.of("admin/policy/holidays", new DraftPage.HolidayDraft(year, HolidayRow.of(lines), problems));
    }

    /** Sent twice: the first time it is shown day by day, the second with the tick that says they were compared. */
    @PostMapping("/admin/policy/holidays")
    ModelAndView holidays(Actor actor, Form sent) {
        Form form = sent.labels("settings.");
        int year = form.number("year", 2023, 2100);
        String text = form.text("text", LONGEST_NOTICE);
        HolidayNotice notice = HolidayNotice.read(year, text);
        if (!text.isEmpty() && !notice.problems().isEmpty()) {
            form.problem("text", "settings.notice.problems");
        } else if (!form.ticked("compared")) {
            form.problem("compared", "settings.compared.please");
        }
        var holidays = new Setting.HolidaySetting(year, notice.lines(), notice.daysOff());
        return propose(
                draft(holidays, Beijing.today(clock), form),
                form,
                actor,
                () -> holidays(year, notice.lines(), text.isEmpty() ? List.of() : notice.problems()));
    }

    @GetMapping("/admin/policy/figure")
    ModelAndView figure(Actor actor, Form form) {
        PackField field = Arrays.stream(PackField.values())
                .filter(each -> each.name().equals(form.raw("field")))
                .findFirst()
                .orElse(null);
        return figure(field, actor);
    }

    private ModelAndView figure(@Nullable PackField field, Actor actor) {
        LocalDate today = Beijing.today(clock);
        String value = field == null
                ? ""
                : register.now()
                        .pack(actor.district(), today)
                        .map(pack -> pack.value(field))
                        .orElse("");
        return Pages.of("admin/policy/figure", new DraftPage.FigureDraft(field, value, today));
    }

    @PostMapping("/admin/policy/figure")
    ModelAndView propose(Actor actor, Form sent) {
        Form form = sent.labels("settings.");
        PackField field = form.choice("field", PackField.class);
        var changed = new Setting.PackSetting(field, Objects.requireNonNullElse(form.textOrNull("value", 40), ""));
        return propose(draft(changed, form.date("from"), form), form, actor, () -> figure(field, actor));
    }

    @GetMapping("/admin/policy/edition")
    ModelAndView edition() {
        return Pages.of("admin/policy/edition", Beijing.today(clock));
    }

    @PostMapping("/admin/policy/edition")
    ModelAndView edition(Actor actor, Form sent) {
        Form form = sent.labels("settings.");
        var edition = new Setting.EditionSetting(
                form.text("version", 40),
                Objects.requireNonNullElse(
                        form.matchingOrNull("sha256", Pattern.compile("[0-9a-f]{64}"), "settings.sha256.wrong"), ""));
        return propose(draft(edition, form.date("from"), form), form, actor, this::edition);
    }

    private static Draft draft(Setting setting, LocalDate from, Form form) {
        return new Draft(
                setting, from, form.text("source", Proposal.LONGEST), form.textOrNull("reason", Proposal.LONGEST));
    }

    private ModelAndView propose(Draft draft, Form form, Actor actor, Supplier<ModelAndView> again) {
        return acts.perform(
                actor, form, () -> desk.propose(draft, actor), id -> "/admin/policy/proposals/" + id, again);
    }

    private int nextYear() {
        return Beijing.today(clock).plusMonths(2).getYear();
    }
}
