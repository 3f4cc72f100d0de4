package org.anju.cases.complaint;

import java.time.InstantSource;
import java.time.LocalDate;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.trail.ClockMoved;
import org.anju.trail.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 投诉提醒: tells the supervisors three working days before a complaint is to be answered, and once it is late. */
@Component
public class ComplaintReminders {

    static final int BEFORE = 3;

    private final Complaints complaints;
    private final Tell tell;
    private final InstantSource clock;
    private final PolicyBook book;

    ComplaintReminders(Complaints complaints, Tell tell, InstantSource clock, PolicyBook book) {
        this.complaints = complaints;
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
        complaints.due(book.days().plus(today, BEFORE).date()).forEach(each -> remind(each, each.overdue(today)));
    }

    private void remind(Complaint complaint, boolean late) {
        tell.office(
                "complaint:" + complaint.no() + (late ? ":late" : ":soon"),
                late ? Level.URGENT : Level.COURTESY,
                complaint.district(),
                Role.SUPERVISOR,
                late ? "notices.complaint.LATE" : "notices.complaint.SOON",
                "/desk/complaints/" + complaint.no(),
                complaint.no(),
                complaint.lastDay());
    }
}
