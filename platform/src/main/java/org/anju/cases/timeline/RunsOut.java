package org.anju.cases.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 到期事项: one day that matters.
 *
 * @param who whose it is, on an employer's list; null on one's own
 * @param detail what tells apart several of a kind: a child's name, a certificate's place; empty where there is one
 */
public record RunsOut(
        What what, LocalDate day, UUID person, @Nullable String who, String detail) implements Comparable<RunsOut> {

    /** What it is, with the clause it comes from and the days ahead on which a person is reminded, the longest first. */
    public enum What {
        /** 可以续签的首日. */
        RENEWAL_OPENS("G-4.3-3", List.of(0)),
        /** 提交续签最稳妥的末日: the department's days still end while the permit is in force. */
        RENEWAL_SAFE("G-4.4-6", List.of(7)),
        /** 证件有效期末日. */
        PERMIT("G-4.3-4", List.of(30, 7)),
        /** 劳动合同终止. */
        CONTRACT("G-4.3-2", List.of(60, 30)),
        /** 身份证到期. */
        ID_CARD("G-4.5-2", List.of(30)),
        /** 居住证到期. */
        RESIDENCE_PERMIT("G-4.5-2", List.of(30)),
        /** 租房合同到期: six months of it must be left at a submission. */
        LEASE("G-3.2.1-21", List.of(30)),
        /** 单位资质证书到期. */
        QUALIFICATION("G-3.1.1-8", List.of(60, 30)),
        /** 随往子女年满 18 周岁: no removal by itself, looked at with the renewal. */
        CHILD_OF_AGE("G-3.2.1-12", List.of(60)),
        /** 达到法定退休年龄. */
        RETIREMENT("G-2.2-6", List.of(180));

        private final String clause;
        private final List<Integer> ahead;

        What(String clause, List<Integer> ahead) {
            this.clause = clause;
            this.ahead = ahead;
        }

        public String clause() {
            return clause;
        }

        public List<Integer> ahead() {
            return ahead;
        }
    }

    /** How near it is. */
    public enum Span {
        PAST,
        MONTH,
        QUARTER,
        LATER;

        static final int MONTH_DAYS = 30;
        static final int QUARTER_DAYS = 90;
    }

    public Span span(LocalDate today) {
        if (day.isBefore(today)) {
            return Span.PAST;
        }
        return !day.isAfter(today.plusDays(Span.MONTH_DAYS))
                ? Span.MONTH
                : !day.isAfter(today.plusDays(Span.QUARTER_DAYS)) ? Span.QUARTER : Span.LATER;
    }

    @Override
    public int compareTo(RunsOut other) {
        int by = day.compareTo(other.day);
        return by != 0 ? by : what.compareTo(other.what);
    }
}
