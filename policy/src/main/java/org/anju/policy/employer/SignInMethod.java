package org.anju.policy.employer;

import java.util.EnumSet;
import java.util.Set;

/** 单位登录方式: how a unit proves itself to the city's identity platform, by its kind. */
public enum SignInMethod {
    /** 证书登录（北京一证通或 UK）: open to every kind. */
    CERTIFICATE,
    /** 电子营业执照: for whoever holds a business licence. */
    E_LICENCE,
    /** 事业单位电子证书. */
    INSTITUTION_CERTIFICATE;

    /**
     * What a kind may use. The guide names three kinds. Our choice for the others: the certificate, which every unit can
     * have; and the electronic business licence where the register of enterprises issued one (branch, partnership, 个体工商户).
     */
    public static Set<SignInMethod> allowed(EmployerKind kind) {
        return switch (kind) {
            // G-3.1.1-3
            case ENTERPRISE, BRANCH, PARTNERSHIP, INDIVIDUAL_BUSINESS -> EnumSet.of(CERTIFICATE, E_LICENCE);
            // G-3.1.1-4
            case PUBLIC_INSTITUTION -> EnumSet.of(CERTIFICATE, INSTITUTION_CERTIFICATE);
            // G-3.1.1-5: may sign in, though it is no eligible unit
            case GOVERNMENT_ORGAN -> EnumSet.of(CERTIFICATE);
            case PRIVATE_NON_ENTERPRISE, SOCIAL_ORGANISATION -> EnumSet.of(CERTIFICATE);
        };
    }

    /** The clause that says so; for a kind the guide does not name, the one about the identity platform as a whole. */
    public static String clause(EmployerKind kind) {
        return switch (kind) {
            case ENTERPRISE -> "G-3.1.1-3";
            case PUBLIC_INSTITUTION -> "G-3.1.1-4";
            case GOVERNMENT_ORGAN -> "G-3.1.1-5";
            case BRANCH, PARTNERSHIP, INDIVIDUAL_BUSINESS, PRIVATE_NON_ENTERPRISE, SOCIAL_ORGANISATION -> "G-3.1.1-2";
        };
    }
}
