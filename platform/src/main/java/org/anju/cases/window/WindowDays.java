package org.anju.cases.window;

import java.time.LocalDate;
import org.anju.policy.time.WindowHours;

/** 窗口开放时间: for pages that only ask when the window is open. */
@FunctionalInterface
public interface WindowDays {

    /** The days and hours of a district from that day on, but for those its office closed. */
    WindowHours hours(String district, LocalDate from);
}
