package org.anju.cases.spot;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anju.cases.errand.Tell;
import org.anju.conduct.spot.ContactCall;
import org.anju.conduct.spot.ContactRegister;
import org.anju.conduct.spot.Restriction;
import org.anju.conduct.spot.RestrictionRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/**
 * 限制办理台: calls the contacts an employer has given, and stops its new business where the guide says that it suffers (G-4.8-3).
 * What its holders have already goes on: only a new permit and a change to this employer stop. That is this house's choice, so
 * that people do not bear what their employer did.
 */
@Component
public class RestrictionDesk {

    private final RestrictionRegister restrictions;
    private final ContactRegister contacts;
    private final UnitContacts numbers;
    private final EmployerRegister employers;
    private final Tell tell;
    private final InstantSource clock;

    RestrictionDesk(
            RestrictionRegister restrictions,
            ContactRegister contacts,
            UnitContacts numbers,
            EmployerRegister employers,
            Tell tell,
            InstantSource clock) {
        this.restrictions = restrictions;
        this.contacts = contacts;
        this.numbers = numbers;
        this.employers = employers;
        this.tell = tell;
        this.clock = clock;
    }

    /** An employer with a number where nobody is reached: it may be proposed for a restriction. */
    public List<Employer> candidates(Actor officer) {
        return contacts.unreached(officer.district()).stream()
                .filter(id -> numbers.invalid(id) > 0)
                .filter(id -> restrictions.stopping(id, Beijing.today(clock)).isEmpty())
                .flatMap(id -> employers.employer(officer, id).stream())
                .toList();
    }

    /** A call to one of the numbers the employer has given now. */
    public Outcome called(UUID employer, String number, ContactCall.Result result, Actor clerk) {
        Optional<UnitContacts.Line> line = clerk.is(Role.CLERK)
                ? numbers.of(employer, clerk).stream()
                        .filter(each -> each.number().equals(number))
                        .findFirst()
                : Optional.empty();
        return line.isEmpty()
                ? new Outcome.Absent()
                : contacts.called(employer, line.get().contact(), number, result, clerk);
    }

    public Outcome propose(UUID employer, RestrictionRegister.Wish wish, Actor clerk) {
        Optional<Employer> found = employers.employer(clerk, employer);
        if (!clerk.is(Role.CLERK) || found.isEmpty()) {
            return new Outcome.Absent();
        }
        if (wish.reason() == Restriction.Reason.CONTACTS && numbers.invalid(employer) == 0) {
            return new Outcome.Refused(Refusal.of("restriction.reached", "G-4.8-3", ContactCall.DAYS));
        }
        Outcome outcome = restrictions.propose(employer, found.get().name(), wish, clerk);
        if (outcome instanceof Outcome.Done) {
            Restriction made = waiting(employer, clerk).orElseThrow();
            tell.agents(employer, "notices.restriction.PROPOSED", "/firm/spot", made.hearUntil());
            tell.office(
                    clerk.district(),
                    Role.APPROVER,
                    "notices.restriction.WAITS",
                    "/desk/restrictions/" + employer,
                    found.get().name(),
                    made.hearUntil());
        }
        return outcome;
    }

    public Outcome state(UUID id, String words, Actor agent) {
        if (!employers.acts(agent)) {
            return new Outcome.Absent();
        }
        Outcome outcome = restrictions.state(id, words, agent);
        if (outcome instanceof Outcome.Done) {
            UUID employer = agent.employer();
            tell.office(
                    agent.district(),
                    Role.APPROVER,
                    "notices.restriction.STATED",
                    "/desk/restrictions/" + employer,
                    agent.name());
        }
        return outcome;
    }

    public Outcome decide(UUID employer, boolean imposed, String hearing, Actor approver) {
        return act(
                approver,
                waiting(employer, approver),
                each -> restrictions.decide(each, imposed, hearing, approver),
                imposed ? "notices.restriction.IMPOSED" : "notices.restriction.DROPPED");
    }

    public Outcome lift(UUID employer, String why, Actor approver) {
        return act(
                approver,
                restrictions.of(employer, approver).stream()
                        .filter(each -> each.standsOn(Beijing.today(clock)))
                        .findFirst(),
                each -> restrictions.lift(each, why, approver),
                "notices.restriction.LIFTED");
    }

    private Outcome act(
            Actor approver, Optional<Restriction> found, Function<Restriction, Outcome> act, String notice) {
        Optional<Restriction> seen = found.filter(
                each -> employers.employer(approver, each.employer()).isPresent());
        if (seen.isEmpty() || !approver.is(Role.APPROVER)) {
            return new Outcome.Absent();
        }
        Outcome outcome = act.apply(seen.get());
        if (outcome instanceof Outcome.Done) {
            tell.agents(seen.get().employer(), notice, "/firm/spot");
        }
        return outcome;
    }

    private Optional<Restriction> waiting(UUID employer, Actor officer) {
        return restrictions.of(employer, officer).stream()
                .filter(Restriction::waits)
                .findFirst();
    }

    /** All of an employer, for the office that may see it and for its own agents. */
    public List<Restriction> of(UUID employer, Actor actor) {
        return employers.employer(actor, employer).isEmpty() ? List.of() : restrictions.of(employer, actor);
    }

    /** All that is proposed or runs. */
    public List<Restriction> live(Actor officer) {
        return restrictions.live(officer);
    }

    /** What stops the new business of an employer today, as its own pages say it. */
    public Optional<Refusal> block(UUID employer) {
        return restrictions.stopping(employer, Beijing.today(clock)).map(RestrictionDesk::refusal);
    }

    private static Refusal refusal(Restriction each) {
        Phrase end = each.until() != null
                ? Phrase.of("restriction.term.until", each.until())
                : Phrase.of("restriction.term.review", java.util.Objects.requireNonNull(each.review()));
        return Refusal.of(
                "cases.guard.RESTRICTED",
                "G-4.8-3",
                Phrase.of("restriction.reason." + each.reason().name()),
                end);
    }
}
