package org.anju.conduct.spot;

/**
 * 风险事项: what makes an employer weigh more in the part of a draw that goes by risk, each with the clause it touches. The weights
 * are this house's choice: the guide says only that checks are made 不定期 (G-4.8-2). Each stands in the frame it was used for.
 */
public enum SpotGround {
    /** 近 12 个月超期解除关联的人次. */
    LATE_RELEASE("G-4.2-1", 2, 6),
    /** 近 12 个月超过 7 天未审核、自动退回的件数. */
    LAPSED("G-3.2.3-3", 1, 3),
    /** 近 12 个月被要求补充材料的次数. */
    ASKED("G-4.4-1", 1, 3),
    /** 上一年度没有报送自查. */
    NO_SELF_CHECK("G-4.8-1", 2, 2),
    /** 经办人的社保证明已满一年或没有. */
    INSURANCE_OLD("G-3.1.2-11", 1, 2),
    /** 联系人信息无效. */
    CONTACT_INVALID("G-4.8-3", 3, 3);

    private final String clause;
    private final int each;
    private final int most;

    SpotGround(String clause, int each, int most) {
        this.clause = clause;
        this.each = each;
        this.most = most;
    }

    public String clause() {
        return clause;
    }

    /** What one such fact weighs. */
    public int each() {
        return each;
    }

    /** What all such facts weigh at most. */
    public int most() {
        return most;
    }

    int weight(int count) {
        return Math.min(most, each * Math.min(count, most));
    }
}
