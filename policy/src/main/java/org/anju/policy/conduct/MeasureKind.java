package org.anju.policy.conduct;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 处理措施 (（七）), each with its clause, whom it can meet, and what it stops while it lasts. */
public enum MeasureKind {
    /** 压减办理数量: so many new permits within its time and no more. */
    QUOTA_CUT("G-4.7-1", Party.EMPLOYER),
    /** 列入黑名单: all business. */
    BAR("G-4.7-2", Party.EMPLOYER, Party.AGENT, Party.PERSON),
    /** 取消申报资格: an employer's rights, a person's right to a first permit. */
    DISQUALIFICATION("G-4.7-3", Party.EMPLOYER, Party.PERSON),
    /** 注销证件: at once and for good, with all companions. */
    CANCELLATION("G-4.7-4", Party.PERSON),
    /** 其他处理, in words. */
    OTHER("G-4.7-5", Party.EMPLOYER, Party.AGENT, Party.PERSON);

    private final String clause;
    private final Set<Party> parties;

    MeasureKind(String clause, Party first, Party... others) {
        this.clause = clause;
        this.parties = EnumSet.of(first, others);
    }

    public String clause() {
        return clause;
    }

    public boolean meets(Party party) {
        return parties.contains(party);
    }

    /** It has no end: there is nothing to lift and nothing to look at again. */
    public boolean forGood() {
        return this == CANCELLATION;
    }

    /** Whether it stops that business of whom it meets. A cut stops nothing before its number is reached. */
    public boolean stops(Party party, Business business) {
        return switch (this) {
            case BAR ->
                switch (party) {
                    case EMPLOYER -> business != Business.AGENCY;
                    case AGENT -> business == Business.AGENCY;
                    case PERSON -> business == Business.FIRST || business == Business.UPKEEP;
                };
            case DISQUALIFICATION ->
                switch (party) {
                    case EMPLOYER -> business != Business.AGENCY;
                    case PERSON -> business == Business.FIRST;
                    case AGENT -> false;
                };
            case QUOTA_CUT, CANCELLATION, OTHER -> false;
        };
    }

    public static List<MeasureKind> all(Party party) {
        return Arrays.stream(values()).filter(kind -> kind.meets(party)).toList();
    }
}
