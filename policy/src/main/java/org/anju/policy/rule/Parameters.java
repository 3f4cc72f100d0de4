package org.anju.policy.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 政策参数: everything a rule may look at besides the facts: the pack's figures, the day of the filing, the wage in force
 * on it. A case freezes this at submission, and the same parameters and facts give the same findings for ever.
 *
 * @param on the planned or actual day of submission
 * @param innovationAnnual what a year's income must exceed under condition 4
 * @param serviceAnnual what a year's income must exceed under condition 5
 */
public record Parameters(Pack pack, LocalDate on, Wage wage, BigDecimal innovationAnnual, BigDecimal serviceAnnual) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Empty where the day lies before the first published wage: no threshold is known for it. */
    public static Optional<Parameters> on(LocalDate day, Pack pack, Series<AverageWage> wages) {
        return wages.on(day).map(entry -> {
            Wage wage = Wage.of(entry.value(), pack);
            return new Parameters(
                    pack,
                    day,
                    wage,
                    annual(entry.value(), wage.x3(), pack.innovationMultiple(), pack),
                    annual(entry.value(), wage.x6(), pack.serviceMultiple(), pack));
        });
    }

    private static BigDecimal annual(AverageWage wage, BigDecimal monthly, BigDecimal multiple, Pack pack) {
        return switch (pack.annualBasis()) {
            case MONTHLY_X12 -> monthly.multiply(MONTHS);
            case PUBLISHED_ANNUAL ->
                BigDecimal.valueOf(wage.annual()).multiply(multiple).setScale(0, RoundingMode.HALF_UP);
        };
    }
}
