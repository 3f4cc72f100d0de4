package org.anju.parties.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.policy.material.Basis;
import org.jspecify.annotations.Nullable;

/**
 * 收入与社保: what this employer declared for him, month by month, before deductions.
 *
 * @param months declared income by month; the newest month may be absent while the tax record does not show it
 * @param taxContinuous a tax record in each month (G-2.2-2)
 * @param insuranceContinuous social insurance paid in each month (G-2.2-3)
 * @param insuranceGap some months were deferred or paid later: the employer must explain (G-3.2.1-47)
 * @param years income of full calendar years, asked for conditions 4 and 5
 * @param taxes tax of full calendar years, asked for condition 8
 */
public record Income(
        Map<YearMonth, BigDecimal> months,
        @Nullable Boolean taxContinuous,
        @Nullable Boolean insuranceContinuous,
        @Nullable Boolean insuranceGap,
        Map<Integer, BigDecimal> years,
        Map<Integer, BigDecimal> taxes)
        implements Statement {

    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    public Income {
        months = Map.copyOf(months);
        years = Map.copyOf(years);
        taxes = Map.copyOf(taxes);
    }

    public static Income empty() {
        return new Income(Map.of(), null, null, null, Map.of(), Map.of());
    }

    @Override
    public Section section() {
        return Section.INCOME;
    }

    /** The seven months that the form shows on that day, oldest first: six of them count. */
    public static List<YearMonth> asked(LocalDate on) {
        List<YearMonth> asked = new ArrayList<>();
        for (int back = 7; back >= 1; back--) {
            asked.add(YearMonth.from(on).minusMonths(back));
        }
        return List.copyOf(asked);
    }

    /** The six months that count: ending with the month before, or one earlier while that is not yet recorded. */
    public List<YearMonth> window(LocalDate on) {
        List<YearMonth> asked = asked(on);
        return months.containsKey(asked.getLast()) ? asked.subList(1, 7) : asked.subList(0, 6);
    }

    /** Average of the six months, to the fen; null while one of them is unknown. */
    public @Nullable BigDecimal average(LocalDate on) {
        BigDecimal sum = BigDecimal.ZERO;
        for (YearMonth month : window(on)) {
            BigDecimal amount = months.get(month);
            if (amount == null) {
                return null;
            }
            sum = sum.add(amount);
        }
        return sum.divide(BigDecimal.valueOf(6), 2, RoundingMode.HALF_UP);
    }

    /** The three full calendar years before that day, oldest first. */
    public static List<Integer> threeYears(LocalDate on) {
        return List.of(on.getYear() - 3, on.getYear() - 2, on.getYear() - 1);
    }

    @Override
    public List<Problem> problems(Setting setting) {
        Findings found = new Findings(section().slug());
        for (YearMonth month : window(setting.today())) {
            found.openIf(months.get(month) == null, "months." + month, "fillMonth", month.toString());
        }
        new TreeMap<>(months).forEach((month, amount) -> amount(found, "months." + month, amount));
        found.pick("taxContinuous", taxContinuous);
        found.pick("insuranceContinuous", insuranceContinuous);
        found.pick("insuranceGap", insuranceGap);
        if (setting.basis() == Basis.COND_4 || setting.basis() == Basis.COND_5) {
            three(found, "years", years, setting.today());
        }
        if (setting.basis() == Basis.COND_8) {
            three(found, "taxes", taxes, setting.today());
        }
        return found.list();
    }

    private static void three(Findings found, String field, Map<Integer, BigDecimal> given, LocalDate on) {
        for (Integer year : threeYears(on)) {
            String at = field + "." + year;
            BigDecimal amount = given.get(year);
            found.openIf(amount == null, at, "fillYear", year);
            if (amount != null) {
                amount(found, at, amount);
            }
        }
    }

    private static void amount(Findings found, String field, BigDecimal amount) {
        found.wrongIf(amount.signum() < 0 || amount.compareTo(MOST) > 0, field, "amount");
    }
}
