package org.anju.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anju.policy.person.InsuredMonth;
import org.jspecify.annotations.Nullable;

/** 来源所述: what a source says, read strictly by its contract. */
public sealed interface Told {

    /** Declared income of one month, before deductions. */
    record Month(YearMonth month, String payerCode, String payerName, BigDecimal amount) {}

    record Year(int year, BigDecimal amount) {}

    record Insured(List<InsuredMonth> months) implements Told {}

    record Earned(List<Month> months) implements Told {}

    record Graduated(
            String school,
            String degree,
            String number,
            @Nullable LocalDate on) implements Told {}

    /**
     * @param running neither closed nor revoked
     * @param listed 经营异常 or 严重违法失信, in the last year (G-2.1-12)
     */
    record Registered(String name, String head, BigDecimal capital, boolean running, boolean listed) implements Told {}

    /** @param years without what is withheld for others (G-2.1-8) */
    record Taxed(List<Year> years) implements Told {}

    record Record(boolean any) implements Told {}
}
