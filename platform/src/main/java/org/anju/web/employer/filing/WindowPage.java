package org.anju.web.employer.filing;

import java.time.Instant;
import java.util.List;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.WindowDesk;
import org.anju.policy.time.Beijing;

/** 窗口预约: the half hours that can be booked. */
public record WindowPage(String employer, EmployerCaseView view, List<WindowDesk.Day> days) {

    /** 09:30 in Beijing. */
    public static String time(Instant at) {
        return at.atZone(Beijing.ZONE).toLocalTime().toString();
    }

    public boolean booked(Instant slot) {
        return slot.equals(view.appointment());
    }
}
