package org.anju.cases;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.permits.Life;
import org.anju.permits.LifeRegister;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 证件台: the permit's own ends, with what ends beside it in the same transaction: the holder's cases, and word to whom it concerns. */
@Component
public class PermitDesk {

    private final PermitRegister permits;
    private final LifeRegister life;
    private final Cases cases;
    private final CaseDesk desk;
    private final Tell tell;
    private final Trail trail;

    PermitDesk(PermitRegister permits, LifeRegister life, Cases cases, CaseDesk desk, Tell tell, Trail trail) {
        this.permits = permits;
        this.life = life;
        this.cases = cases;
        this.desk = desk;
        this.tell = tell;
        this.trail = trail;
    }

    /**
     * 注销 for good.
     *
     * @param why in the words of whoever cancels; the holder reads them
     */
    public Outcome cancel(String number, Life.Ground ground, String why, Actor actor) {
        Optional<Permit> found = permits.find(number, actor)
                .filter(permit -> !actor.is(Role.APPLICANT) || permit.person().equals(actor.person()));
        if (found.isEmpty() || !Life.grounds(actor.role()).contains(ground)) {
            return new Outcome.Absent();
        }
        Permit permit = found.get();
        if (!actor.is(Role.APPLICANT) && permit.person().equals(actor.person())) {
            return new Outcome.Refused(Refusal.of("cases.guard.RECUSED", null));
        }
        if (why.isBlank()) {
            return new Outcome.Refused(Refusal.of("cases.guard.REASONED", null));
        }
        hold(permit.person());
        if (!life.cancel(number, ground, actor)) {
            return new Outcome.Refused(Refusal.of("cases.permit.ended", ground.clause(), number));
        }
        trail.record(actor, "permit.reason", new Subject("permit", number), Map.of("ground", ground.name()));
        over(permit, ground, why.strip());
        return new Outcome.Done(number);
    }

    /**
     * 注销 by the decision in the case of a breach (G-4.7-4, A-55): finding, hearing and another person's decision went before.
     *
     * @return false where it is lapsed or cancelled already
     */
    public boolean sanction(String number, String breach, Actor approver) {
        Optional<Permit> found = permits.find(number, approver);
        found.ifPresent(permit -> hold(permit.person()));
        boolean done = found.isPresent() && life.cancel(number, Life.Ground.SANCTION, approver);
        if (done) {
            trail.record(approver, "permit.reason", new Subject("permit", number), Map.of("breach", breach));
            over(found.get(), Life.Ground.SANCTION, breach);
        }
        return done;
    }

    /** What ends with it, and word to the holder and his employer. */
    private void over(Permit permit, Life.Ground ground, String why) {
        String number = permit.number();
        end(permit.person());
        String key = "notices.permit.CANCELLED." + ground.name().toUpperCase(Locale.ROOT);
        tell.person("permit:" + number + ":cancelled", Level.NEWS, permit.person(), key, "/me/permit", number, why);
        tell.otherAgents(
                "permit:" + number + ":cancelled:agents",
                Level.NEWS,
                permit.employer(),
                permit.person(),
                "notices.permit.CANCELLED.AGENTS",
                "/firm/people",
                number);
    }

    /** A permit but those that is to lapse; nothing when there is none left. */
    Optional<Permit> nextDue(Set<String> except) {
        return life.nextDue(except);
    }

    /** Lets it lapse, and the cases that end with it; nothing happens where somebody was quicker with it. */
    void expire(Permit due) {
        hold(due.person());
        if (life.expire(due.number(), Actor.clock())) {
            end(due.person());
        }
    }

    /** First the cases and then the permit, as whoever grants one takes them: nobody waits in a ring, and no case moves meanwhile. */
    private void hold(UUID person) {
        cases.hold(person);
        cases.lockAll(person);
    }

    /** Whatever of that person's waits for a permit that is none any more; the table says what goes on. */
    private void end(UUID person) {
        for (CaseRow row : cases.open(person)) {
            desk.handle(new Command.End(row.no(), row.version()), Actor.clock());
        }
    }
}
