package org.anju.web.api;

import java.math.BigDecimal;
import java.util.List;
import org.anju.policy.rule.Wage;
import org.jspecify.annotations.Nullable;

/** An assessment as the contract writes it. */
record PrecheckAnswer(
        PackShown pack,
        String on,
        String verdict,
        String standing,
        @Nullable Boolean mayApplyNew,
        WageShown wage,
        List<FindingShown> findings,
        List<String> missing,
        @Nullable String earliestEligibleOn,
        @Nullable List<MaterialShown> materials) {

    record PackShown(String key, String version) {}

    record WageShown(int year, int monthly, BigDecimal x1_2, BigDecimal x3, BigDecimal x6) {

        static WageShown of(Wage wage) {
            return new WageShown(wage.year(), wage.monthly(), wage.x1_2(), wage.x3(), wage.x6());
        }
    }

    record FindingShown(
            String clause,
            String result,
            String text,
            String reason,
            @Nullable String distance,
            List<FindingShown> parts) {}

    record MaterialShown(
            String clause,
            String name,
            String copies,
            String validity,
            @Nullable String form) {}
}
