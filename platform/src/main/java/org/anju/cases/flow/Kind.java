package org.anju.cases.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 业务类型: what a person's case is for. Each has a table of its own, all of one shape. */
public enum Kind {
    /** 个人新办 (三（二）). */
    NEW("G-3.2.3-1"),
    /** 证件续签. */
    RENEWAL("G-4.3-3"),
    /** 聘用单位变更. */
    EMPLOYER_CHANGE("G-4.2-4"),
    /** 随往人员变更. */
    COMPANION_CHANGE("G-4.1-3"),
    /** 基础信息变更. */
    DETAILS_CHANGE("G-4.1-1");

    /** What a holder can begin. */
    public static final Set<Kind> OF_HOLDER = Set.of(RENEWAL, EMPLOYER_CHANGE, COMPANION_CHANGE, DETAILS_CHANGE);

    private final String clause;

    Kind(String clause) {
        this.clause = clause;
    }

    /** The clause it comes from. */
    public String clause() {
        return clause;
    }

    /** As it stands in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands so in an address; nothing where it is none of them. */
    public static Optional<Kind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** The table it moves by. */
    public Flow<State, Verb, Guard> flow() {
        return switch (this) {
            case NEW -> Flow.NEW_PERMIT;
            case RENEWAL -> HolderFlows.RENEWAL;
            case EMPLOYER_CHANGE -> HolderFlows.EMPLOYER_CHANGE;
            case COMPANION_CHANGE -> HolderFlows.COMPANION_CHANGE;
            case DETAILS_CHANGE -> HolderFlows.DETAILS_CHANGE;
        };
    }
}
