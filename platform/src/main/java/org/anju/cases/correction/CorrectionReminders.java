package org.anju.cases.correction;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.trail.ClockMoved;
import org.anju.trail.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 更正提醒: tells clerks and supervisors three working days before a correction is to be decided, and once it is late. */
@Component
public class CorrectionReminders {

    static final int BEFORE = 3;

    private final Corrections corrections;
    private final Tell tell;
    private final InstantSource clock;
    private final PolicyBook book;

    CorrectionReminders(Corrections corrections, Tell tell, InstantSource clock, PolicyBook book) {
        this.corrections = corrections;
        this.tell = tell;
        this.clock = clock;
        this.book = book;
    }

    @EventListener
    @Transactional
    public void on(ClockMoved moved) {
        run();
    }

    /** Each level once, by the once-key of the notice; called as often as one likes. */
    @Transactional
    public void run() {
        LocalDate today = Beijing.today(clock);
        corrections.due(book.days().plus(today, BEFORE).date()).forEach(each -> remind(each, each.overdue(today)));
    }

    private void remind(Correction correction, boolean late) {
        for (Role role : List.of(Role.CLERK, Role.SUPERVISOR)) {
            tell.office(
                    "correction:" + correction.no() + (late ? ":late:" : ":soon:") + role,
                    late ? Level.URGENT : Level.COURTESY,
                    correction.district(),
                    role,
                    late ? "notices.correction.LATE" : "notices.correction.SOON",
                    "/desk/corrections/" + correction.no(),
                    correction.no(),
                    correction.lastDay());
        }
    }
}
