package org.anju.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.PackField;
import org.anju.policy.rule.Policy;
import org.junit.jupiter.api.Test;

/** Fifty slips of the finger: of a wage by one officer, and of a figure where only the second officer can see it. */
class TypoCorpusTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 7, 15);
    private static final LocalDate FROM = LocalDate.of(2027, 7, 20);
    private static final Setting.WageSetting RIGHT = new Setting.WageSetting(2026, 149753, 12479);

    /** What was typed instead, by whom, and what the other officer types from the source. */
    private record Slip(Setting typed, LocalDate from, String echo) {}

    private static List<Slip> corpus() {
        List<Slip> slips = new ArrayList<>();
        // the year's wage: digits swapped, dropped, doubled, neighbours on the keyboard, the point forgotten
        for (int annual : new int[] {
            194753, 147953, 149573, 149735, 417953, 14975, 49753, 1497533, 1149753, 149763, 149853, 159753, 249753,
            149743, 1497530, 149752
        }) {
            slips.add(new Slip(new Setting.WageSetting(2026, annual, 12479), FROM, "12479"));
        }
        // the month's wage
        for (int monthly : new int[] {
            21479, 14279, 12749, 12497, 1247, 2479, 124799, 112479, 12478, 12480, 12379, 13479, 22479, 124790
        }) {
            slips.add(new Slip(new Setting.WageSetting(2026, 149753, monthly), FROM, "12479"));
        }
        // both wrong in the same way: only the band or the second officer can see it
        slips.add(new Slip(new Setting.WageSetting(2026, 139753, 11646), FROM, "12479"));
        slips.add(new Slip(new Setting.WageSetting(2026, 149735, 12478), FROM, "12479"));
        slips.add(new Slip(new Setting.WageSetting(2026, 14975, 1248), FROM, "12479"));
        slips.add(new Slip(new Setting.WageSetting(2026, 12479, 149753), FROM, "12479"));
        // last year's line read instead of this year's
        slips.add(new Slip(new Setting.WageSetting(2025, 145391, 12116), FROM, "12479"));
        slips.add(new Slip(new Setting.WageSetting(2026, 145391, 12116), FROM, "12479"));
        // years and days
        for (int year : new int[] {2025, 2027, 2062, 2016, 226}) {
            slips.add(new Slip(new Setting.WageSetting(year, 149753, 12479), FROM, "12479"));
        }
        for (String day : new String[] {"2026-07-20", "2028-07-20", "2027-01-20", "2072-07-20", "2072-07-02"}) {
            slips.add(new Slip(RIGHT, LocalDate.parse(day), "12479"));
        }
        // a figure of the pack: the second officer types what the paper says
        slips.add(new Slip(new Setting.PackSetting(PackField.INCOME_MULTIPLE, "15"), FROM, "1.5"));
        slips.add(new Slip(new Setting.PackSetting(PackField.INCOME_MULTIPLE, "1.4"), FROM, "1.5"));
        slips.add(new Slip(new Setting.PackSetting(PackField.CAPITAL_FROM, "20000000"), FROM, "2000000"));
        slips.add(new Slip(new Setting.PackSetting(PackField.EMPLOYED_MONTHS, "11"), FROM, "12"));
        return slips;
    }

    @Test
    void of_fifty_slips_at_least_ninety_five_in_a_hundred_are_stopped() {
        List<Slip> slips = corpus();
        assertThat(slips).hasSize(50).doesNotHaveDuplicates();
        List<Slip> through = slips.stream().filter(slip -> !stopped(slip)).toList();
        assertThat(through.size()).as("%s", through).isLessThanOrEqualTo(2);
        assertThat(slips.stream().filter(TypoCorpusTest::stoppedAtOnce).count())
                .as("before a second officer has to see it")
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void what_is_right_passes() {
        assertThat(stopped(new Slip(RIGHT, FROM, "12479"))).isFalse();
        assertThat(stopped(new Slip(new Setting.PackSetting(PackField.INCOME_MULTIPLE, "1.5"), FROM, "1.50")))
                .isFalse();
    }

    private static boolean stopped(Slip slip) {
        return stoppedAtOnce(slip) || !slip.typed().echoed(slip.echo());
    }

    private static boolean stoppedAtOnce(Slip slip) {
        return Plausibility.of(new Draft(slip.typed(), slip.from(), "x", null), Pack.YANQING, Policy.shipped(), TODAY)
                .isPresent();
    }
}
