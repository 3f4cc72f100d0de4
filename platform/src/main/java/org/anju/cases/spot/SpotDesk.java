package org.anju.cases.spot;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.cases.errand.Tell;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.conduct.spot.Spot;
import org.anju.conduct.spot.SpotCheck;
import org.anju.conduct.spot.SpotCheckRegister;
import org.anju.conduct.spot.SpotFrame;
import org.anju.conduct.spot.SpotItem;
import org.anju.parties.EmployerRegister;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 抽查台: the supervisor announces and draws, two clerks look, the employer is told, heard and answers (G-4.8-2). */
@Component
public class SpotDesk {

    private final SpotFrames frames;
    private final SpotCheckRegister register;
    private final EmployerRegister employers;
    private final AbsenceRegister staff;
    private final Tell tell;
    private final InstantSource clock;
    private final PolicyBook book;

    SpotDesk(
            SpotFrames frames,
            SpotCheckRegister register,
            EmployerRegister employers,
            AbsenceRegister staff,
            Tell tell,
            InstantSource clock,
            PolicyBook book) {
        this.frames = frames;
        this.register = register;
        this.employers = employers;
        this.staff = staff;
        this.tell = tell;
        this.clock = clock;
        this.book = book;
    }

    /**
     * What two officers found.
     *
     * @param second account of the other one
     * @param followDays working days to put it right, null where nothing is to be put right
     */
    public record Report(
            int version,
            LocalDate on,
            UUID second,
            Map<SpotItem, SpotCheck.Seen> items,
            @Nullable String pointsTo,
            @Nullable String followUp,
            @Nullable Integer followDays) {}

    /** Who would be in the frame if it were frozen now. */
    public SpotFrame frame(Actor supervisor) {
        return supervisor.is(Role.SUPERVISOR) ? frames.today(supervisor) : new SpotFrame(List.of());
    }

    public Outcome announce(int byChance, int byRisk, String purpose, Actor supervisor) {
        return register.freeze(frame(supervisor), byChance, byRisk, purpose, supervisor);
    }

    /** Draws, and tells whoever was drawn. */
    public Outcome draw(String no, Actor supervisor) {
        Outcome outcome = register.draw(no, supervisor);
        if (outcome instanceof Outcome.Done) {
            for (SpotCheck each : register.drawn(no)) {
                tell.agents(each.employer(), "notices.spot.DRAWN", link(each), no);
            }
        }
        return outcome;
    }

    /** Whom this clerk can name as the second. */
    public List<Account> colleagues(Actor clerk) {
        return clerk.is(Role.CLERK) ? staff.colleagues(clerk) : List.of();
    }

    public Outcome record(UUID id, Report report, Actor clerk) {
        Optional<SpotCheck> found = clerk.is(Role.CLERK) ? register.check(id, clerk) : Optional.empty();
        Optional<Account> second = colleagues(clerk).stream()
                .filter(each -> each.id().equals(report.second()))
                .findFirst();
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        SpotCheck check = found.get();
        if (check.version() != report.version() || check.visit() != null) {
            return new Outcome.Stale();
        }
        if (second.isEmpty()) {
            return new Outcome.Refused(Refusal.of("spot.two", "G-4.8-2"));
        }
        Integer days = report.followDays();
        var visit = new SpotCheck.Visit(
                report.on(),
                clerk.name(),
                second.get().name(),
                clock.instant(),
                report.pointsTo(),
                report.followUp(),
                days == null
                        ? null
                        : book.days().plus(Beijing.today(clock), days).date());
        Outcome outcome = register.record(check, visit, second.get().id(), report.items(), clerk);
        if (outcome instanceof Outcome.Done) {
            LocalDate by = visit.followBy();
            if (by == null) {
                tell.agents(check.employer(), "notices.spot.FOUND", link(check), check.no());
            } else {
                tell.agents(check.employer(), "notices.spot.FOLLOW", link(check), check.no(), by);
            }
        }
        return outcome;
    }

    public Outcome close(UUID id, int version, String note, Actor clerk) {
        Optional<SpotCheck> found = clerk.is(Role.CLERK) ? register.check(id, clerk) : Optional.empty();
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        SpotCheck check = found.get();
        if (check.version() != version) {
            return new Outcome.Stale();
        }
        Outcome outcome = register.close(check, note, clerk);
        if (outcome instanceof Outcome.Done) {
            tell.agents(check.employer(), "notices.spot.CLOSED", link(check), check.no());
        }
        return outcome;
    }

    /** What was drawn of this agent's employer. */
    public List<SpotCheck> own(Actor agent) {
        return employers.acts(agent) ? register.of(agent) : List.of();
    }

    public Optional<SpotCheck> own(UUID id, Actor agent) {
        return own(agent).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** 陈述. */
    public Outcome state(UUID id, int version, String words, Actor agent) {
        return said(id, version, agent, check -> register.state(check, words, agent));
    }

    /** What was put right. */
    public Outcome answer(UUID id, int version, String words, Actor agent) {
        return said(id, version, agent, check -> register.answer(check, words, agent));
    }

    private Outcome said(UUID id, int version, Actor agent, java.util.function.Function<SpotCheck, Outcome> act) {
        Optional<SpotCheck> found = own(id, agent);
        if (found.isEmpty()) {
            return new Outcome.Absent();
        }
        if (found.get().version() != version) {
            return new Outcome.Stale();
        }
        Outcome outcome = act.apply(found.get());
        if (outcome instanceof Outcome.Done) {
            tell.office(
                    agent.district(),
                    Role.CLERK,
                    "notices.spot.STATED",
                    "/desk/spot/checks/" + id,
                    found.get().name(),
                    found.get().no());
        }
        return outcome;
    }

    /** What everybody may read and draw again. */
    public Optional<SpotPublication> published(String no) {
        return register.published(no).map(spot -> SpotPublication.of(spot, register.frame(no), register.drawn(no)));
    }

    public List<Spot> published() {
        return register.published();
    }

    private static String link(SpotCheck check) {
        return "/firm/spot/" + check.id();
    }
}
