package org.anju.policy.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 政策参数: everything a rule may look at besides the facts: the pack's figures, the day of the filing, the wage in force
 * on it. A case freezes this at submission, and the same parameters and facts give the same findings for ever.
 *
 * @param on the planned or actual day of submission
 * @param innovationAnnual what each year's income must exceed under condition 4, the last year first
 * @param serviceAnnual what each year's income must exceed under condition 5, the last year first
 */
public record Parameters(
        Pack pack, LocalDate on, Wage wage, List<BigDecimal> innovationAnnual, List<BigDecimal> serviceAnnual) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public Parameters {
        innovationAnnual = List.copyOf(innovationAnnual);
        serviceAnnual = List.copyOf(serviceAnnual);
    }

    /** Empty where a threshold is not known: the day, or a year the pack looks back to, lies before the first wage. */
    public static Optional<Parameters> on(LocalDate day, Pack pack, Series<AverageWage> wages) {
        var inForce = wages.on(day);
        List<AverageWage> bases = inForce.isEmpty()
                ? List.of()
                : bases(day, pack, wages, inForce.get().value());
        if (inForce.isEmpty() || bases.size() < pack.incomeYears()) {
            return Optional.empty();
        }
        return Optional.of(new Parameters(
                pack,
                day,
                Wage.of(inForce.get().value(), pack),
                bases.stream()
                        .map(base -> annual(base, pack.innovationMultiple(), pack))
                        .toList(),
                bases.stream()
                        .map(base -> annual(base, pack.serviceMultiple(), pack))
                        .toList()));
    }

    /** The wage that each of the calendar years before the filing is held against. */
    private static List<AverageWage> bases(LocalDate day, Pack pack, Series<AverageWage> wages, AverageWage inForce) {
        List<AverageWage> bases = new ArrayList<>();
        for (int back = 1; back <= pack.incomeYears(); back++) {
            int before = day.getYear() - back - 1;
            switch (pack.wageChoice()) {
                case FILING_YEAR -> bases.add(inForce);
                case EACH_YEAR_PREVIOUS ->
                    wages.entries().stream()
                            .map(Series.Entry::value)
                            .filter(wage -> wage.year() == before)
                            .forEach(bases::add);
            }
        }
        return bases;
    }

    private static BigDecimal annual(AverageWage wage, BigDecimal multiple, Pack pack) {
        return switch (pack.annualBasis()) {
            case MONTHLY_X12 -> Wage.times(wage.monthly(), multiple).multiply(MONTHS);
            case PUBLISHED_ANNUAL -> Wage.times(wage.annual(), multiple);
        };
    }

    /** The same figures put to a case that was filed on another day: how a simulation holds old cases against a new value. */
    public Parameters at(LocalDate day) {
        return new Parameters(pack, day, wage, innovationAnnual, serviceAnnual);
    }
}
