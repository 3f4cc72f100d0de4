package org.anju.cases.window;

import java.time.LocalDate;
import org.anju.policy.rule.Phrase;
import org.anju.policy.time.WindowDay;
import org.jspecify.annotations.Nullable;

/**
 * 窗口日历的一天.
 *
 * @param reason the office's own words where it closed the day; null otherwise
 */
public record WindowDate(
        LocalDate date, WindowDay standing, @Nullable String reason) {

    public boolean open() {
        return standing == WindowDay.OPEN;
    }

    /** Why it is closed, as part of a sentence. */
    public Phrase why() {
        return reason == null ? Phrase.of("window.why." + standing) : Phrase.of("window.why." + standing, reason);
    }
}
