package org.anju.cases.flow;

import org.jspecify.annotations.Nullable;

/** What must hold before a step is taken, each with the clause it comes from; null where the guide is silent. */
public enum Guard implements Cited {
    /** 已阅读指南并确认声明. */
    DECLARED("G-0-2"),
    /** 单位关联已确认，工作信息和合同齐全. */
    ASSOCIATED("G-3.2.2-4"),
    /** 本人尚未持证. */
    NO_PERMIT(null),
    /** 单位可以新办. */
    FULL_STANDING("G-2.1-14"),
    /** 单位的重新备案没有超期. */
    FILED("G-3.1.2-13"),
    /** 经办人本人申办，单位须另有一名经办人. */
    SECOND_AGENT("G-3.1.2-14"),
    /** 信息准确、材料齐全. */
    COMPLETE("G-4.4-1"),
    /** 材料在有效期内. */
    VALID("G-4.5-2"),
    /** 预检结论不是不符合，也不归其他机构受理. */
    ELIGIBLE("G-2.2-8"),
    /** 本年度单位还有新办名额；只有设名额的区才问. */
    QUOTA(null),
    /** 不能自行办理本人的业务. */
    NOT_OWN("G-3.1.2-15"),
    /** 工作人员回避本人的办件. */
    RECUSED(null),
    /** 由本人或其代理经办；无人经办的，办理即领取. */
    IN_HAND(null),
    /** 仍在时限内. */
    IN_TIME("G-3.2.3-3"),
    /** 时限已到. */
    DUE(null),
    /** 单位已逐项审核，全部通过. */
    ALL_VOUCHED("G-3.2.3-4"),
    /** 窗口已逐项核对；建议通过的，没有不符项. */
    ALL_CHECKED("G-4.4-1"),
    /** 写明理由. */
    REASONED(null),
    /** 只要求本办件中有的事项，同一事项再次要求须另有理由. */
    ASKED_ONCE("G-4.4-1"),
    /** 要求补充的每一项都已更换或说明. */
    ANSWERED("G-4.4-1"),
    /** 审批人与初审人不是同一人. */
    OTHER_HAND("G-3.2.3-7"),
    /** 抽中复看的，另一位受理人员已看过. */
    SECOND_LOOK(null),
    /** 对这次不予通过还没有申请过复核. */
    ONE_APPEAL(null),
    /** 在申请复核的期限内. */
    APPEAL_TIME(null),
    /** 没有另建新的申请. */
    LAST_CASE(null),
    /** 复核人既没有初审过、也没有否决过本办件. */
    UNINVOLVED("G-3.2.3-7"),
    /** 审批当日仍未到法定退休年龄. */
    OF_AGE("G-2.2-6"),
    /** 合同在审批当日尚未终止. */
    TERM_LEFT("G-4.3-2");

    private final @Nullable String clause;

    Guard(@Nullable String clause) {
        this.clause = clause;
    }

    @Override
    public @Nullable String clause() {
        return clause;
    }
}
