package org.anju.conduct.spot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 限制办理: new business of an employer stops for a reason, from a day, to an end or a review (G-4.8-3). Reading A-54 gives it
 * start, end or review, notice, the party's statement and who decided.
 *
 * @param until last day; null where it runs until it is lifted, and then it is looked at again on {@code review}
 * @param hearUntil last day on which the employer is heard before it is decided; a statement may come earlier
 */
public record Restriction(
        UUID id,
        UUID employer,
        String employerName,
        Reason reason,
        String said,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate review,
        LocalDate hearUntil,
        Instant proposedAt,
        UUID proposer,
        String proposerName,
        @Nullable Statement statement,
        @Nullable Decision decision,
        @Nullable Lifting lifting) {

    /** The three grounds the guide names. */
    public enum Reason {
        /** 联系人信息无效. */
        CONTACTS,
        /** 管理不规范. */
        MANAGEMENT,
        /** 存在管理空白. */
        GAP
    }

    public record Statement(String text, Instant at) {}

    public record Decision(boolean imposed, String hearing, Instant at, String by) {}

    public record Lifting(Instant at, String by, String why) {}

    /** Whether it stops new business on that day. */
    public boolean stops(LocalDate day) {
        return standsOn(day) && !day.isBefore(from);
    }

    /** Whether it was imposed and neither lifted nor over by that day, begun or not. */
    public boolean standsOn(LocalDate day) {
        return decision != null && decision.imposed() && lifting == null && (until == null || !day.isAfter(until));
    }

    /** Whether nobody has decided yet. */
    public boolean waits() {
        return decision == null;
    }

    /** Whether it has to be looked at again by that day. */
    public boolean reviewDue(LocalDate day) {
        return stops(day) && review != null && !day.isBefore(review);
    }

    /** Whether it may be decided on that day: the employer has spoken, or its days are over. */
    public boolean heard(LocalDate day) {
        return statement != null || day.isAfter(hearUntil);
    }
}
