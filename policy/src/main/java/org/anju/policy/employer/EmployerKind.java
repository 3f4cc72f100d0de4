package org.anju.policy.employer;

import java.util.EnumSet;
import java.util.Set;
import org.anju.policy.value.CreditCode;

/** 单位类型: the first four need legal personality, branches and partnerships do not, the last two cannot apply. */
public enum EmployerKind {
    ENTERPRISE,
    PUBLIC_INSTITUTION,
    PRIVATE_NON_ENTERPRISE,
    SOCIAL_ORGANISATION,
    BRANCH,
    PARTNERSHIP,
    GOVERNMENT_ORGAN,
    INDIVIDUAL_BUSINESS;

    /** The kinds that a credit code makes plausible; all of them where its first places say nothing. */
    public static Set<EmployerKind> plausible(CreditCode code) {
        return switch (code.kind()) {
            case ENTERPRISE -> EnumSet.of(ENTERPRISE, BRANCH, PARTNERSHIP);
            case PUBLIC_INSTITUTION -> EnumSet.of(PUBLIC_INSTITUTION);
            case PRIVATE_NON_ENTERPRISE -> EnumSet.of(PRIVATE_NON_ENTERPRISE);
            case SOCIAL_ORGANISATION -> EnumSet.of(SOCIAL_ORGANISATION);
            case LAW_FIRM -> EnumSet.of(PARTNERSHIP);
            case GOVERNMENT_ORGAN -> EnumSet.of(GOVERNMENT_ORGAN);
            case INDIVIDUAL_BUSINESS -> EnumSet.of(INDIVIDUAL_BUSINESS);
            case FOUNDATION, COOPERATIVE, OTHER -> EnumSet.allOf(EmployerKind.class);
        };
    }
}
