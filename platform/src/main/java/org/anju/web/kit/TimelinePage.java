package org.anju.web.kit;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.timeline.RunsOut;
import org.jspecify.annotations.Nullable;

/**
 * 到期一览, one's own or an employer's.
 *
 * @param base {@code /me/timeline} or {@code /firm/timeline}
 * @param opened whether a calendar subscribes to it
 * @param address the secret address, shown this once; null otherwise
 */
public record TimelinePage(
        List<RunsOut> all,
        LocalDate today,
        String base,
        boolean opened,
        @Nullable String address) {

    public List<RunsOut> in(RunsOut.Span span) {
        return all.stream().filter(each -> each.span(today) == span).toList();
    }

    /** Days from today; negative where it is past. */
    public int left(RunsOut each) {
        return Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(today, each.day()));
    }
}
