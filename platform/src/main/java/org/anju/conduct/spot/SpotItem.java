package org.anju.conduct.spot;

/** 抽查事项: what two officers look at in an employer's house, each with its clause. */
public enum SpotItem {
    /** 合同、工资、社保三统一. */
    SAME_EMPLOYER("G-4.6-1"),
    /** 材料原件留存、与上传一致. */
    ORIGINALS("G-3.2.3-4"),
    /** 离职人员已按期解除关联. */
    LEAVERS("G-4.2-1"),
    /** 经办人在本单位缴纳社保. */
    AGENT_INSURED("G-3.1.2-11"),
    /** 联系人能联系上. */
    CONTACTS("G-4.8-3"),
    /** 开展经常性自查. */
    SELF_CHECK("G-4.8-1");

    private final String clause;

    SpotItem(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    /** What was found. */
    public enum Result {
        /** 符合. */
        FITS,
        /** 不符合. */
        DOES_NOT_FIT,
        /** 没有看到. */
        NOT_SEEN
    }
}
