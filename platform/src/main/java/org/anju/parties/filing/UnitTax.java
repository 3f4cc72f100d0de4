package org.anju.parties.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.anju.parties.profile.Findings;
import org.anju.parties.profile.Problem;
import org.anju.policy.value.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * 纳税: by tax period, without the income tax withheld for employees (G-2.1-7, G-2.1-8, G-3.1.1-10).
 *
 * @param firstOn the first payment in the district (G-2.1-6)
 * @param founded the year it was founded: younger units hand in what there is
 * @param years the amounts of the last three calendar years, the newest first
 * @param withoutWithheld the employer has left out what it withheld for its people
 */
public record UnitTax(@Nullable LocalDate firstOn, @Nullable Integer founded, List<Year> years, boolean withoutWithheld)
        implements FilingStatement {

    private static final int YEARS = 3;

    /** What was paid for one calendar year, yuan. */
    public record Year(int year, @Nullable BigDecimal amount) {}

    public UnitTax {
        years = List.copyOf(years);
    }

    public static UnitTax empty() {
        return new UnitTax(null, null, List.of(), false);
    }

    /** The last three calendar years, the newest first, but none before the unit was founded. */
    public static List<Integer> asked(LocalDate today, @Nullable Integer founded) {
        return IntStream.rangeClosed(1, YEARS)
                .map(back -> today.getYear() - back)
                .filter(year -> founded == null || year >= founded)
                .boxed()
                .toList();
    }

    public @Nullable BigDecimal amount(int year) {
        return years.stream()
                .filter(each -> each.year() == year)
                .map(Year::amount)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 近三个年度累计纳税额, as far as said. */
    public BigDecimal total() {
        return years.stream().map(Year::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public FilingPart part() {
        return FilingPart.TAX;
    }

    @Override
    public List<Problem> problems(CreditCode code, LocalDate today) {
        Findings found = new Findings(part().slug());
        if (found.need("founded", founded) && founded != null) {
            found.wrongIf(founded < 1900 || founded > today.getYear(), "founded", "year", founded, today.getYear());
        }
        if (found.need("firstOn", firstOn) && firstOn != null) {
            found.wrongIf(firstOn.isAfter(today), "firstOn", "future", firstOn, today);
        }
        for (int year : asked(today, founded)) {
            BigDecimal amount = amount(year);
            if (found.need("years." + year, amount) && amount != null) {
                found.wrongIf(amount.signum() < 0, "years." + year, "negative");
            }
        }
        found.openIf(!withoutWithheld, "withoutWithheld", "withheld");
        return found.list();
    }
}
