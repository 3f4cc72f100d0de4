package org.anju.policy.material;

import org.anju.policy.value.Words;

/** Which sentence of （五）材料有效性 a material is measured by. */
public enum ValidityRule {
    /** 尚有 6 个月以上租赁期限: said outright, so it is hard (G-3.2.1-21, A-39). */
    LEASE(
            SourceClass.TERM,
            "G-3.2.1-21",
            true,
            new Words("提交时租赁期限尚有 6 个月以上", "At least 6 months of the lease left on the day of submission")),
    /** 一般应不少于6个月: soft, a reviewer may waive it with a reason (G-4.5-1, A-39). An open-ended contract has no last day. */
    CONTRACT(
            SourceClass.TERM,
            "G-4.5-1",
            false,
            new Words("提交时剩余期限一般不少于 6 个月", "As a rule at least 6 months left on the day of submission")),
    /** 身份证、北京市居住证等证件需在有效期内 (G-4.5-2). A card of long-term validity has no last day. */
    IN_FORCE(SourceClass.TERM, "G-4.5-2", false, new Words("提交时在有效期内", "Valid on the day of submission")),
    /** 网络等渠道获取的材料: formed at most 30 days before, as a rule (G-4.5-3, G-4.5-5, A-40). */
    NETWORK(
            SourceClass.NETWORK,
            "G-4.5-5",
            true,
            new Words("提交前 30 日内从网络渠道获取", "Obtained online no more than 30 days before submission")),
    /** 单位签署形成的材料: formed at most 30 days before, as a rule (G-4.5-4, G-4.5-5, A-40). */
    UNIT_SIGNED(
            SourceClass.UNIT_SIGNED,
            "G-4.5-5",
            true,
            new Words("提交前 30 日内签署", "Signed no more than 30 days before submission")),
    /** Nothing runs out. */
    NONE(SourceClass.PERMANENT, "G-4.5-1", false, new Words("没有期限要求", "No time limit"));

    private final SourceClass source;
    private final String clause;
    private final boolean dateNeeded;
    private final Words words;

    ValidityRule(SourceClass source, String clause, boolean dateNeeded, Words words) {
        this.source = source;
        this.clause = clause;
        this.dateNeeded = dateNeeded;
        this.words = words;
    }

    public SourceClass source() {
        return source;
    }

    public String clause() {
        return clause;
    }

    /** Whether the attachment must state the day it was formed (network, unit) or ends (lease). */
    public boolean dateNeeded() {
        return dateNeeded;
    }

    public Words words() {
        return words;
    }
}
