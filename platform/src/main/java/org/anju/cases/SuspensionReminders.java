package org.anju.cases;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.permits.HoldingRegister;
import org.anju.permits.Standstill;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 挂起提醒: tells a holder, and the employer he has gone to, that a change of employer is still to be made, 30 and 60 days
 * after the suspension began. A courtesy, no duty (G-4.4-5); each level once, by the once-key of the notice.
 */
@Component
public class SuspensionReminders {

    /** Days after which is reminded, the longest first. */
    private static final List<Integer> LEVELS = List.of(60, 30);

    private final HoldingRegister holdings;
    private final AssociationRegister associations;
    private final Tell tell;
    private final InstantSource clock;

    SuspensionReminders(HoldingRegister holdings, AssociationRegister associations, Tell tell, InstantSource clock) {
        this.holdings = holdings;
        this.associations = associations;
        this.tell = tell;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(ClockMoved moved) {
        run();
    }

    /** Whoever has reached a level; called as often as one likes. */
    @Transactional
    public void run() {
        LocalDate today = Beijing.today(clock);
        holdings.suspended(today.minusDays(LEVELS.getLast()), today).forEach(each -> remind(each, today));
    }

    private void remind(Standstill each, LocalDate today) {
        long days = ChronoUnit.DAYS.between(each.since(), today);
        int level = LEVELS.stream().filter(most -> days >= most).findFirst().orElseThrow();
        String once = "suspended:" + each.number() + ":" + each.since() + ":" + level;
        tell.person(
                once,
                Level.COURTESY,
                each.person(),
                "notices.suspended.PERSON",
                "/me/changes",
                each.since(),
                level,
                each.to());
        associations
                .of(Actor.clock(), each.person())
                .filter(Association::confirmed)
                .ifPresent(joined -> tell.otherAgents(
                        once + ":agents",
                        Level.COURTESY,
                        joined.employer(),
                        each.person(),
                        "notices.suspended.AGENTS",
                        "/firm/people",
                        each.since(),
                        level,
                        each.to()));
    }
}
