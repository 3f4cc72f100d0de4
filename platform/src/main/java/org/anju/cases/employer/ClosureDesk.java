package org.anju.cases.employer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.cases.window.WindowCalendar;
import org.anju.cases.window.WindowDate;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * 窗口停开台: closes a window day for a reason of the office's own, and opens it again. Whoever had an appointment that day
 * is told and asked to choose another; opening the day again brings no appointment back.
 */
@Component
public class ClosureDesk {

    private final WindowCalendar calendar;
    private final Appointments appointments;
    private final Tell tell;
    private final Trail trail;
    private final InstantSource clock;

    ClosureDesk(WindowCalendar calendar, Appointments appointments, Tell tell, Trail trail, InstantSource clock) {
        this.calendar = calendar;
        this.appointments = appointments;
        this.tell = tell;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome close(Actor clerk, LocalDate day, String reason) {
        if (!clerk.is(Role.CLERK)) {
            return new Outcome.Absent();
        }
        Instant now = clock.instant();
        if (day.isBefore(Beijing.dateOf(now))) {
            return new Outcome.Refused(Refusal.of("window.close.past", null, day));
        }
        String district = clerk.district();
        calendar.hold(district, day);
        WindowDate was = calendar.on(district, day);
        if (!was.open()) {
            return new Outcome.Refused(Refusal.of("window.close.closed", "G-1.2-1", day, was.why()));
        }
        calendar.close(clerk, day, reason, now);
        LocalDate next = calendar.next(district, day);
        List<Appointments.Ended> ended = appointments.endAll(district, day, now, clerk.name());
        ended.forEach(each -> tell(each, day, reason, next));
        record(clerk, "window.close", day, Map.of("reason", reason, "appointments", String.valueOf(ended.size())));
        return new Outcome.Done(day.toString());
    }

    public Outcome open(Actor clerk, LocalDate day) {
        if (!clerk.is(Role.CLERK) || !calendar.open(clerk, day, clock.instant())) {
            return new Outcome.Absent();
        }
        record(clerk, "window.open", day, Map.of());
        return new Outcome.Done(day.toString());
    }

    private void tell(Appointments.Ended ended, LocalDate day, String reason, LocalDate next) {
        LocalTime time = ended.slot().atZone(Beijing.ZONE).toLocalTime();
        tell.about(ended.caseNo())
                .agents(
                        "closed:" + ended.id(),
                        Level.URGENT,
                        ended.employer(),
                        "notices.window.closed",
                        "/firm/filing/window",
                        reason,
                        day,
                        time.toString(),
                        next);
    }

    private void record(Actor clerk, String act, LocalDate day, Map<String, String> evidence) {
        trail.record(clerk, act, new Subject("window-day", day.toString()), evidence);
    }
}
