package org.anju.web.employer.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.parties.filing.FilingPart;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitReport;
import org.anju.parties.filing.UnitTax;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One part's form.
 *
 * @param version of the part the form is filled from
 * @param rows how many certificates the form shows
 * @param locked why nothing can be changed now
 * @param refiles a change asks for the paper again (G-3.1.2-13)
 */
public record PartPage(
        String employer,
        String creditCode,
        FilingStatement statement,
        long version,
        @Nullable Instant savedAt,
        int rows,
        LocalDate today,
        @Nullable Refusal locked,
        boolean refiles,
        List<Step> steps) {

    /** One entry of the list of parts beside the form. */
    public record Step(FilingPart part, boolean started, boolean complete) {}

    public FilingPart part() {
        return statement.part();
    }

    public UnitInformation unit() {
        return (UnitInformation) statement;
    }

    public UnitQualifications held() {
        return (UnitQualifications) statement;
    }

    public UnitPeople people() {
        return (UnitPeople) statement;
    }

    public UnitTax tax() {
        return (UnitTax) statement;
    }

    public UnitReport report() {
        return (UnitReport) statement;
    }

    /** A certificate as stored, or an empty one below the stored ones. */
    public UnitQualifications.Row row(int i) {
        return i < held().rows().size() ? held().rows().get(i) : new UnitQualifications.Row(null, null, null);
    }

    public List<Integer> years() {
        return UnitTax.asked(today, tax().founded());
    }

    /** A stored choice as the form's value. */
    public @Nullable List<String> picked(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> List.of(yes ? "yes" : "no");
            case Enum<?> one -> List.of(one.name());
            default -> List.of(value.toString());
        };
    }

    public @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal money -> money.toPlainString();
            default -> value.toString();
        };
    }
}
