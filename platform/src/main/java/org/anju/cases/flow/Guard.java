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
    /** 单位、本人没有被列入黑名单或取消申报资格. */
    UNBARRED("G-4.7-2"),
    /** 经办人没有被列入黑名单. */
    AGENT_UNBARRED("G-4.7-2"),
    /** 被压减办理数量的单位，新办数量还没有用完. */
    CUT("G-4.7-1"),
    /** 单位的重新备案没有超期. */
    FILED("G-3.1.2-13"),
    /** 单位没有被限制办理新业务. */
    RESTRICTED("G-4.8-3"),
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
    /** 合同在审批当日尚未终止；续签的，在新的有效期开始时. */
    TERM_LEFT("G-4.3-2"),
    /** 证件在有效期内，挂起的也可以. */
    HOLDS("G-4.1-5"),
    /** 证件有效，且在有效期满前 60 日内. */
    IN_WINDOW("G-4.3-3"),
    /** 距证件失效不足办理时限的，本人（单位）已知悉. */
    LATE_KNOWN("G-4.4-6"),
    /** 三统一、合同和住所仍符合. */
    LASTING("G-4.6-3"),
    /** 证件有效，或在审核期间到期；没有挂起、注销，也没有另办新证. */
    RENEWABLE("G-4.3-4"),
    /** 同时办理的基础信息变更已有结果. */
    DETAILS_FIRST("G-4.1-7"),
    /** 原单位已解除关联、证件挂起且未到期 (A-48、A-51). */
    BETWEEN_EMPLOYERS("G-4.2-4"),
    /** 离职证明所载在职时间及离职日期已填写. */
    LEFT_STATED("G-4.2-7"),
    /** 单位有办理权限，仅限维护的也可以. */
    MAINTAINED("G-2.1-13"),
    /** 与证件现有内容相比有变更. */
    CHANGED("G-4.1-2"),
    /** 新的身份证号没有被他人使用. */
    NUMBER_FREE("G-4.1-5"),
    /** 证件还在，或办件不因证件到期而终止 (A-47、A-48). */
    GOES_ON("G-4.2-10"),
    /** 证件已失效或注销，办件随之终止. */
    OVER("G-4.2-10");

    private final @Nullable String clause;

    Guard(@Nullable String clause) {
        this.clause = clause;
    }

    @Override
    public @Nullable String clause() {
        return clause;
    }
}
