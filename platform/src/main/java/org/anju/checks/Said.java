package org.anju.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 申报内容: what the case says, to be held against what the source says. It stays in the house, but for what a question needs. */
public sealed interface Said {

    /** The employer of the case. */
    record Payer(String name, String code) {}

    record Month(YearMonth month, @Nullable BigDecimal amount) {}

    record Year(int year, @Nullable BigDecimal amount) {}

    /** @param months those that the conditions need */
    record Insured(Payer payer, List<YearMonth> months) implements Said {}

    record Earned(Payer payer, List<Month> months) implements Said {}

    /** @param number of the degree's certificate */
    record Graduated(
            String school,
            String degree,
            String number,
            @Nullable LocalDate on) implements Said {}

    record Registered(
            String name, @Nullable String head, @Nullable BigDecimal capital) implements Said {}

    record Taxed(List<Year> years) implements Said {}

    /** No criminal record. */
    record Clean() implements Said {}

    /** What is said where that source is asked about such. */
    static Class<? extends Said> of(Source source, Source.Kind kind) {
        return switch (source) {
            case SOCIAL_INSURANCE -> Insured.class;
            case TAX -> kind == Source.Kind.PERSON ? Earned.class : Taxed.class;
            case DEGREE -> Graduated.class;
            case EMPLOYER_REGISTER -> Registered.class;
            case CRIMINAL_RECORD -> Clean.class;
        };
    }
}
