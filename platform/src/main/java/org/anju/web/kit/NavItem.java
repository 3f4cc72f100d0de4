package org.anju.web.kit;

import java.util.List;
import org.anju.trail.Actor;

/** One entry of a page's main navigation: where it leads and the message key of its name. */
public record NavItem(String path, String key) {

    private static final NavItem MESSAGES = new NavItem("/messages", "notices.title");

    public boolean current(Frame frame) {
        return path.equals(frame.path()) || (!isHome() && frame.within(path));
    }

    /** Whether the number of unread notices stands beside it. */
    public boolean counts() {
        return path.equals(MESSAGES.path());
    }

    private boolean isHome() {
        return path.equals("/")
                || path.equals("/me")
                || path.equals("/firm")
                || path.equals("/benefit")
                || path.equals("/desk")
                || path.equals("/admin");
    }

    public static List<NavItem> open(Frame frame) {
        var last = frame.signedIn()
                ? new NavItem(Zones.home(frame.actor()), "kit.nav.mine")
                : new NavItem("/sign-in", "kit.nav.signin");
        return List.of(
                new NavItem("/guide", "kit.nav.guide"),
                new NavItem("/check", "kit.nav.check"),
                new NavItem("/verify", "kit.nav.verify"),
                last);
    }

    public static List<NavItem> me() {
        return List.of(
                new NavItem("/me", "kit.nav.me.home"),
                new NavItem("/me/profile", "kit.nav.me.profile"),
                new NavItem("/me/materials", "kit.nav.me.materials"),
                new NavItem("/me/association", "kit.nav.me.association"),
                new NavItem("/me/permit", "permit.title"),
                MESSAGES,
                new NavItem("/account", "accounts.mine"));
    }

    public static List<NavItem> firm() {
        return List.of(
                new NavItem("/firm", "kit.nav.firm.home"),
                new NavItem("/firm/people", "kit.nav.firm.people"),
                new NavItem("/firm/cases", "kit.nav.firm.cases"),
                new NavItem("/firm/filing", "kit.nav.firm.filing"),
                new NavItem("/firm/agents", "kit.nav.firm.agents"),
                MESSAGES,
                new NavItem("/account", "accounts.mine"));
    }

    public static List<NavItem> benefit() {
        return List.of(
                new NavItem("/benefit", "benefit.title"),
                new NavItem("/benefit/batches", "benefit.batch"),
                new NavItem("/benefit/checks", "benefit.nav.checks"),
                new NavItem("/verify", "kit.nav.verify"),
                MESSAGES,
                new NavItem("/account", "accounts.mine"));
    }

    /** Only what this hat may open, the daily things first; the rest stands in {@link #more}. */
    public static List<NavItem> desk(Actor actor) {
        var queue = new NavItem("/desk", "kit.nav.desk.queue");
        var employers = new NavItem("/desk/employers", "kit.nav.desk.employers");
        var breaches = new NavItem("/desk/breaches", "breach.nav");
        var spot = new NavItem("/desk/spot", "spot.title");
        var figures = new NavItem("/desk/figures", "figures.title");
        return switch (actor.role()) {
            case OPERATOR ->
                List.of(
                        new NavItem("/admin/accounts", "admin.accounts"),
                        new NavItem("/admin/benefit", "admin.benefit"),
                        new NavItem("/admin/health", "admin.health"),
                        MESSAGES);
            case POLICY_ADMIN -> List.of(new NavItem("/admin/policy", "admin.policy"), MESSAGES);
            case SUPERVISOR ->
                List.of(queue, employers, breaches, spot, figures, new NavItem("/desk/trail", "admin.trail"), MESSAGES);
            default -> List.of(queue, employers, breaches, spot, figures, MESSAGES);
        };
    }

    /** What is needed now and then; nothing for hats with little to choose from. */
    public static List<NavItem> more(Actor actor) {
        var leavers = new NavItem("/desk/leavers", "leavers.nav");
        var absence = new NavItem("/desk/absence", "desk.absence.nav");
        var corrections = new NavItem("/desk/corrections", "correction.title");
        return switch (actor.role()) {
            case CLERK -> List.of(leavers, absence, corrections);
            case APPROVER -> List.of(leavers, absence);
            case SUPERVISOR ->
                List.of(
                        leavers,
                        absence,
                        new NavItem("/desk/complaints", "complaint.title"),
                        corrections,
                        new NavItem("/desk/retention", "retention.title"),
                        new NavItem("/admin/policy", "admin.policy"));
            default -> List.of();
        };
    }
}
