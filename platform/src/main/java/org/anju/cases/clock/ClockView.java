package org.anju.cases.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 办理时钟 as readers see it: used, not counted, left, and the day it is due.
 *
 * @param start the day the employer passed the case on; counting begins the working day after
 * @param due the last day; where the clock stands, the last day if it ran again today
 * @param limit twenty
 * @param used working days used, today included
 * @param paused working days not counted
 * @param left working days left with today's counted as used; negative once over
 * @param provisional a year without a published holiday arrangement was touched
 * @param standing the pause it is in, or null while it runs
 * @param pauses all pauses of this clock
 * @param days the strip
 */
public record ClockView(
        LocalDate start,
        LocalDate due,
        int limit,
        int used,
        int paused,
        int left,
        boolean provisional,
        @Nullable Pause standing,
        List<Pause> pauses,
        List<ClockDay> days) {

    public ClockView {
        pauses = List.copyOf(pauses);
        days = List.copyOf(days);
    }

    public boolean over() {
        return left < 0;
    }
}
