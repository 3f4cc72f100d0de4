package org.anju.web.office.employers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitReport;
import org.anju.parties.filing.UnitTax;
import org.anju.web.kit.Frame;
import org.jspecify.annotations.Nullable;

/** What an employer has said in one part, as rows to read. */
public final class PartRows {

    private final Frame frame;
    private final String labels;
    private final List<Row> rows = new ArrayList<>();

    /** What it is called, and what was said. */
    public record Row(String label, String value) {}

    private PartRows(Frame frame, String slug) {
        this.frame = frame;
        this.labels = "parties.field." + slug + ".";
    }

    public static List<Row> of(Frame frame, FilingStatement said) {
        var rows = new PartRows(frame, said.part().slug());
        switch (said) {
            case UnitInformation unit -> rows.unit(unit);
            case UnitQualifications held -> rows.held(held);
            case UnitPeople people -> rows.people(people);
            case UnitTax tax -> rows.tax(tax);
            case UnitReport report -> rows.report(report);
        }
        return List.copyOf(rows.rows);
    }

    private void unit(UnitInformation unit) {
        add("name", unit.name());
        add("kind", unit.kind() == null ? null : frame.t("desk.employers.kind", unit.kind()));
        add("legalPerson", unit.legalPerson());
        add("parent", unit.parent());
        add("registeredHere", unit.registeredHere());
        add("registeredOn", unit.registeredOn());
        add("movedFrom", unit.movedFrom());
        add("address", unit.address());
        add("capital", unit.capital());
        add("scope", unit.scope());
        add("industry", unit.industry());
        add("employees", unit.employees());
    }

    private void held(UnitQualifications held) {
        for (UnitQualifications.Row row : held.rows()) {
            add("rows.kind", row.kind() == null ? null : frame.t("desk.employers.innovation", row.kind()));
            add("rows.number", row.number());
            add("rows.validUntil", row.validUntil());
        }
        if (held.rows().isEmpty()) {
            rows.add(new Row(frame.t("desk.employers.part.QUALIFICATIONS"), frame.t("desk.employers.none")));
        }
    }

    private void people(UnitPeople people) {
        add("legalName", people.legalName());
        add("legalId", people.legalId());
        add("legalPhone", people.legalPhone());
        add("emergencyName", people.emergencyName());
        add("emergencyPhone", people.emergencyPhone());
        add("financeName", people.financeName());
        add("financePhone", people.financePhone());
    }

    private void tax(UnitTax tax) {
        add("founded", tax.founded());
        add("firstOn", tax.firstOn());
        for (UnitTax.Year year : tax.years()) {
            rows.add(new Row(frame.t("desk.employers.taxYear", String.valueOf(year.year())), say(year.amount())));
        }
        rows.add(new Row(frame.t("desk.employers.taxTotal"), say(tax.total())));
        add("withoutWithheld", tax.withoutWithheld());
    }

    private void report(UnitReport report) {
        add("business", report.business());
        add("lastYear", report.lastYear());
        add("permits", report.permits());
        add("reason", report.reason());
    }

    private void add(String field, @Nullable Object value) {
        if (value != null) {
            rows.add(new Row(frame.t(labels + field), say(value)));
        }
    }

    private String say(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> frame.t(yes ? "kit.yes" : "kit.no");
            case LocalDate day -> frame.date(day);
            case BigDecimal yuan -> frame.money(yuan);
            default -> value.toString();
        };
    }
}
