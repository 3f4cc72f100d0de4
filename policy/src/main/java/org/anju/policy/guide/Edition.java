package org.anju.policy.guide;

import java.time.LocalDate;

/**
 * 版本: one edition of a district's guide.
 *
 * @param pack the policy pack's key, a GB/T 2260 code for a district
 * @param version how it is named
 * @param effectiveFrom the day it takes effect (G-5-1)
 * @param sha256 of the published text
 */
public record Edition(String pack, String version, LocalDate effectiveFrom, String sha256) {

    /** 本指南自 2024 年 1 月 1 日起实施. */
    public static final Edition YANQING_2024 = new Edition(
            "110119",
            "2024-01-01",
            LocalDate.of(2024, 1, 1),
            "4b3621168a5f07be9c70c140eb91732b04f21091020ac5dbdc403b6ae3eb1c4e");

    public boolean inForce(LocalDate day) {
        return !day.isBefore(effectiveFrom);
    }
}
