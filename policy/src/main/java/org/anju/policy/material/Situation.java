package org.anju.policy.material;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The situation of one applicant, as far as it decides which materials are asked (三（二）第一步). Null is: not yet known.
 *
 * @param basis the condition relied on
 * @param residenceRoute by what the lawful stable residence is shown
 * @param owner who owns one's own housing
 * @param lessor whose house is rented
 * @param overseas the degree is an overseas one
 * @param titlePath how the professional title was obtained
 * @param notVerifiableOnline the title or certificate cannot be checked on the network
 * @param teamRoute by which figures condition 7 is met
 * @param socialInsuranceGap 缓缴、补缴 or the like in the record
 * @param children the family of each companion child, in the applicant's order
 */
public record Situation(
        @Nullable Basis basis,
        @Nullable ResidenceRoute residenceRoute,
        @Nullable Owner owner,
        @Nullable Lessor lessor,
        @Nullable Boolean overseas,
        @Nullable TitlePath titlePath,
        @Nullable Boolean notVerifiableOnline,
        @Nullable TeamRoute teamRoute,
        @Nullable Boolean socialInsuranceGap,
        @Nullable List<Family> children) {

    /** 合法稳定住所 by which papers. */
    public enum ResidenceRoute {
        RESIDENCE_PERMIT,
        OWN,
        OWN_CONTRACT,
        RENTED,
        UNIT_HOUSING,
        FRIEND
    }

    /** 房主. */
    public enum Owner {
        SELF,
        SPOUSE,
        JOINT
    }

    /** 居民户房屋, 农村宅基地房屋 or another lessor. */
    public enum Lessor {
        RESIDENT,
        HOMESTEAD,
        OTHER
    }

    /** 考试, 评审, or 高级职称. */
    public enum TitlePath {
        EXAM,
        REVIEW,
        SENIOR
    }

    /** Condition 7 by investment or financing, or by tax: two groups of materials. */
    public enum TeamRoute {
        INVESTMENT,
        TAX
    }

    /** The child's parents: married, never married, or divorced with the child raised by the applicant. */
    public enum Family {
        MARRIED,
        UNMARRIED,
        DIVORCED
    }

    public static final Situation UNKNOWN = new Situation(null, null, null, null, null, null, null, null, null, null);

    public Situation {
        children = children == null ? null : List.copyOf(children);
    }
}
