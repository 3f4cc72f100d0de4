package org.anju.web.open.reach;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.DespatchRegister;
import org.anju.notices.Quiet;
import org.anju.notices.Reach;
import org.anju.notices.ReachRegister;
import org.anju.notices.carry.Addresses;
import org.anju.notices.carry.Channel;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 通知设置: what is sent by which channel, in which language, not at which hours, and where to. */
@Controller
final class ReachController {

    private static final String HERE = "/account/notices";
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final int LAST_HOUR = 23;
    private static final int LONGEST = 254;

    private final ReachRegister reaches;
    private final DespatchRegister despatches;
    private final Acts acts;

    ReachController(ReachRegister reaches, DespatchRegister despatches, Acts acts) {
        this.reaches = reaches;
        this.despatches = despatches;
        this.acts = acts;
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "false") boolean saved) {
        return page(actor, saved);
    }

    @PostMapping(HERE)
    ModelAndView save(Actor actor, Form sent) {
        Form form = sent.labels("reach.");
        Reach old = reaches.of(actor);
        Set<Channel> ways = despatches.channels();
        var wish = new ReachRegister.Wish(
                form.oneOf("language", List.of("zh", "en")).equals("en"),
                ways.contains(Channel.MAIL) ? levels(form, "mailFor") : old.mailFor(),
                ways.contains(Channel.SMS) ? levels(form, "smsFor") : old.smsFor(),
                new Quiet(form.number("quietFrom", 0, LAST_HOUR), form.number("quietTo", 0, LAST_HOUR)));
        long version = form.raw("version").matches("\\d{1,9}") ? Long.parseLong(form.raw("version")) : -1;
        return acts.perform(
                actor, form, () -> reaches.save(actor, wish, version), id -> HERE + "?saved=true", () -> again(actor));
    }

    @PostMapping(HERE + "/address")
    ModelAndView address(Actor actor, Form sent) {
        Form form = sent.labels("reach.");
        Channel channel = form.choice("channel", Channel.class);
        String field = "address." + channel.name().toLowerCase(Locale.ROOT);
        String typed = Normalizer.normalize(form.text(field, LONGEST), Normalizer.Form.NFKC);
        String address = channel == Channel.SMS ? typed.replaceAll("[ -]", "").replaceFirst("^\\+86", "") : typed;
        boolean right = channel == Channel.MAIL ? Addresses.mail(address) : Addresses.mobile(address);
        if (form.has(field) && !right) {
            form.problem(field, "reach." + field + ".wrong");
        }
        return despatches.channels().contains(channel)
                ? acts.perform(
                        actor, form, () -> reaches.propose(actor, channel, address), id -> HERE, () -> again(actor))
                : Pages.absent();
    }

    @PostMapping(HERE + "/code")
    ModelAndView confirm(Actor actor, Form sent) {
        Form form = sent.labels("reach.");
        Channel channel = form.choice("channel", Channel.class);
        String code = form.matching("code." + channel.name().toLowerCase(Locale.ROOT), CODE, "reach.code.wrong");
        return acts.perform(
                actor,
                form,
                () -> reaches.confirm(actor, channel, code),
                id -> HERE + "?saved=true",
                () -> again(actor));
    }

    @PostMapping(HERE + "/forget")
    ModelAndView forget(Actor actor, Form sent) {
        Form form = sent.labels("reach.");
        Channel channel = form.choice("channel", Channel.class);
        return acts.perform(
                actor, form, () -> reaches.forget(actor, channel), id -> HERE + "?saved=true", () -> again(actor));
    }

    private static Set<Level> levels(Form form, String field) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        levels.addAll(form.choices(field, Level.class));
        return levels;
    }

    private ModelAndView again(Actor actor) {
        return page(actor, false);
    }

    private ModelAndView page(Actor actor, boolean saved) {
        Reach reach = reaches.of(actor);
        List<ReachPage.Way> ways = despatches.channels().stream()
                .sorted()
                .map(channel -> new ReachPage.Way(
                        channel,
                        reach.address(channel),
                        channel == Channel.SMS ? reaches.knownNumber(actor) : null,
                        reaches.pending(actor, channel)))
                .toList();
        return Pages.of("open/reach/reach", new ReachPage(reach, ways, saved));
    }
}
