package org.anju.cases.employer;

import org.anju.cases.flow.Cited;
import org.jspecify.annotations.Nullable;

/** What must hold before a step of an employer's case is taken, each with its clause. */
public enum EmployerGuard implements Cited {
    /** 已阅读指南并确认声明. */
    DECLARED("G-0-2"),
    /** 单位在本区登记注册. */
    HERE("G-2.1-4"),
    /** 注册地变更至本区且开通过权限的，办主管部门变更；其他的办开通. */
    MOVED("G-3.1.1-6"),
    /** 单位没有被列入黑名单或取消申报资格. */
    UNBARRED("G-4.7-3"),
    /** 经办人没有被列入黑名单. */
    AGENT_UNBARRED("G-4.7-2"),
    /** 没有明显不符合的申请单位条件. */
    PROMISING("G-2.1-3"),
    /** 一般信息、资质、人员、纳税、报告和附件齐全. */
    COMPLETE("G-3.1.1-8"),
    /** 附件在有效期内. */
    VALID("G-4.5-5"),
    /** 工作人员不办自己单位的业务. */
    RECUSED(null),
    /** 由本人或其代理经办；无人经办的，办理即领取. */
    IN_HAND(null),
    /** 写明理由. */
    REASONED(null),
    /** 网上信息和附件都核对过，没有不符. */
    LOOKED("G-3.1.2-1"),
    /** 通知时间不在将来. */
    CALLED("G-3.1.2-1"),
    /** 窗口今天开放. */
    WINDOW("G-1.2-1"),
    /** 仍在 20 个工作日内. */
    IN_TIME("G-3.1.2-1"),
    /** 纸质材料逐项收齐. */
    ALL_PAPERS("G-3.1.2-3"),
    /** 备案表与平台数据完全一致. */
    SAME("G-3.1.2-12"),
    /** 逐项核查过. */
    EXAMINED("G-2.1-3"),
    /** 拟定的权限与核查结果一致. */
    AGREES("G-2.1-13"),
    /** 审批人与核查人不是同一人. */
    OTHER_HAND("G-3.1.2-2"),
    /** 时限已到. */
    DUE(null);

    private final @Nullable String clause;

    EmployerGuard(@Nullable String clause) {
        this.clause = clause;
    }

    @Override
    public @Nullable String clause() {
        return clause;
    }
}
