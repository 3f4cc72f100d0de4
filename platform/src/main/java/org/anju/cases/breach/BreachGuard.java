package org.anju.cases.breach;

import org.anju.cases.flow.Cited;
import org.jspecify.annotations.Nullable;

/** What must hold before a step of a breach's case is taken. */
public enum BreachGuard implements Cited {
    /** 工作人员回避涉及本人或本人单位的案件. */
    RECUSED(null),
    /** 写明事实或理由. */
    SAID(null),
    /** 拟采取的措施适用于当事人，并有期限或复核日. */
    SOUND("G-4.7-5"),
    /** 已陈述申辩，或期限已过. */
    HEARD_OUT("G-4.7-5"),
    /** 不重于已告知的措施；更重的须重新告知. */
    AS_TOLD("G-4.7-5"),
    /** 决定人没有参与调查. */
    OTHER_HAND("G-4.7-5"),
    /** 措施仍在执行. */
    HOLDS("G-4.7-5"),
    /** 拟注销的，当事人持有有效或挂起的证件. */
    HAS_PERMIT("G-4.7-4");

    private final @Nullable String clause;

    BreachGuard(@Nullable String clause) {
        this.clause = clause;
    }

    @Override
    public @Nullable String clause() {
        return clause;
    }
}
