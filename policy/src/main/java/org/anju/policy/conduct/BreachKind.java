package org.anju.policy.conduct;

import java.util.List;

/** 违规情形 (（七）A–F), each with its clause and whose breach it can be. */
public enum BreachKind {
    /** 为非本单位人员办理业务. */
    A("G-4.7-7", Party.EMPLOYER, Party.AGENT, Party.PERSON),
    /** 不认真核实、推诿拖延，申请人利益受到严重损害. */
    B("G-4.7-8", Party.EMPLOYER, Party.AGENT),
    /** 提供虚假材料. */
    C("G-4.7-9", Party.PERSON, Party.EMPLOYER, Party.AGENT),
    /** 交由非本单位在职人员管理或办理. */
    D("G-4.7-10", Party.EMPLOYER, Party.AGENT),
    /** 超期关联离职员工证件. */
    E("G-4.7-11", Party.EMPLOYER, Party.AGENT),
    /** 其他违反法律法规或规章制度的行为. */
    F("G-4.7-12", Party.EMPLOYER, Party.AGENT, Party.PERSON);

    private final String clause;
    private final List<Party> parties;

    BreachKind(String clause, Party... parties) {
        this.clause = clause;
        this.parties = List.of(parties);
    }

    public String clause() {
        return clause;
    }

    public boolean of(Party party) {
        return parties.contains(party);
    }
}
