package org.anju.policy.material;

import org.anju.policy.value.Words;

/** 签章: a seal, a signature or words that a material must carry. A person sees them; whoever did is kept with the paper. */
public enum Mark {
    /** 申请单位公章; on what was printed or copied, not on the diploma itself. */
    UNIT_SEAL("G-4.5-7", new Words("单位公章", "Employer's seal")),
    FINANCE_SEAL("G-3.2.1-33", new Words("单位财务章", "Employer's finance seal")),
    FINANCE_SIGNATURE("G-3.2.1-33", new Words("财务负责人签字和联系方式", "Signature and contact of the finance head")),
    /** A 法人 cannot sign: its legal representative does, or the head of a branch. */
    HEAD_SIGNATURE(
            "G-3.2.1-10", new Words("法定代表人或负责人亲笔签字", "Handwritten signature of the legal representative or head")),
    APPLICANT_SIGNATURE("G-3.2.1-11", new Words("申请人亲笔签字", "Applicant's handwritten signature")),
    POLICE_SEAL("G-3.2.1-16", new Words("公安部门户口专用章（居住证确认单）", "Police household seal (on the confirmation sheet)")),
    BOTH_PARTIES("G-3.2.1-28", new Words("双方签字", "Signatures of both sides")),
    VERIFIED_WORDS("G-3.2.1-57", new Words("注明“本单位已核实确认真实有效”", "The words “本单位已核实确认真实有效”")),
    AGENT_SIGNATURE("G-3.2.1-57", new Words("业务经办人签字", "Signature of the employer's agent")),
    ISSUER_CONTACT("G-3.2.1-57", new Words("发证机关联系方式", "Contact of the issuing authority"));

    private final String clause;
    private final Words words;

    Mark(String clause, Words words) {
        this.clause = clause;
        this.words = words;
    }

    /** The clause that asks for it. */
    public String clause() {
        return clause;
    }

    public Words words() {
        return words;
    }
}
