package org.anju.web.employer.filing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.parties.filing.FilingPart;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitReport;
import org.anju.parties.filing.UnitTax;
import org.anju.parties.profile.Problem;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of a part. A field may be empty; what is typed must be readable.
 *
 * @param rows for each certificate of the statement its number in the form: empty rows were left out
 */
record PartReader(FilingStatement statement, List<Integer> rows) {

    private static final Pattern ROW = Pattern.compile("^rows\\.(\\d+)\\.");
    private static final int SCOPE = 2000;
    private static final int LONG = 800;

    /** @param without number of a row to leave out, or -1 */
    static PartReader read(FilingPart part, Form sent, LocalDate today, int without) {
        Form form = sent.labels("parties.field." + part.slug() + ".");
        return switch (part) {
            case UNIT -> plain(unit(form));
            case QUALIFICATIONS -> held(form, without);
            case PEOPLE -> plain(people(form));
            case TAX -> plain(tax(form, today));
            case REPORT -> plain(report(form));
        };
    }

    static FilingStatement empty(FilingPart part) {
        return switch (part) {
            case UNIT -> UnitInformation.empty();
            case QUALIFICATIONS -> UnitQualifications.empty();
            case PEOPLE -> UnitPeople.empty();
            case TAX -> UnitTax.empty();
            case REPORT -> UnitReport.empty();
        };
    }

    /** Notes the problems at the fields of the form they came from. */
    void tell(Form form, List<Problem> problems) {
        for (Problem each : problems) {
            form.problem(field(each.field()), each.key(), each.args().toArray());
        }
    }

    private String field(String field) {
        Matcher row = ROW.matcher(field);
        if (!row.find() || Integer.parseInt(row.group(1)) >= rows.size()) {
            return field;
        }
        return "rows." + rows.get(Integer.parseInt(row.group(1))) + "." + field.substring(row.end());
    }

    private static PartReader plain(FilingStatement statement) {
        return new PartReader(statement, List.of());
    }

    private static UnitInformation unit(Form form) {
        return new UnitInformation(
                form.textOrNull("name", 200),
                form.choiceOrNull("kind", EmployerKind.class),
                form.yesNoOrNull("legalPerson"),
                form.textOrNull("parent", 200),
                form.yesNoOrNull("registeredHere"),
                form.dateOrNull("registeredOn"),
                form.textOrNull("movedFrom", 100),
                form.textOrNull("address", 200),
                form.moneyOrNull("capital"),
                form.textOrNull("scope", SCOPE),
                form.textOrNull("industry", 100),
                form.numberOrNull("employees", 1, 9_999_999));
    }

    private static PartReader held(Form form, int without) {
        Boolean none = form.yesNoOrNull("none");
        var rows = new ArrayList<UnitQualifications.Row>();
        var numbers = new ArrayList<Integer>();
        List<Form> sent = form.rows("rows");
        for (int i = 0; i < sent.size(); i++) {
            Form each = sent.get(i).labels("parties.field.qualifications.rows.");
            var row = new UnitQualifications.Row(
                    each.choiceOrNull("kind", InnovationKind.class),
                    half(each.textOrNull("number", 60)),
                    each.dateOrNull("validUntil"));
            boolean empty = row.equals(new UnitQualifications.Row(null, null, null));
            if (i != without && !empty && !Boolean.TRUE.equals(none) && rows.size() < UnitQualifications.MOST) {
                rows.add(row);
                numbers.add(i);
            }
        }
        return new PartReader(
                new UnitQualifications(none, rows, form.choiceOrNull("service", ServiceKind.class)), numbers);
    }

    private static UnitPeople people(Form form) {
        return new UnitPeople(
                form.textOrNull("legalName", 60),
                number(form.textOrNull("legalId", 30)),
                half(form.textOrNull("legalPhone", 24)),
                form.textOrNull("emergencyName", 60),
                half(form.textOrNull("emergencyPhone", 24)),
                form.textOrNull("financeName", 60),
                half(form.textOrNull("financePhone", 24)));
    }

    private static UnitTax tax(Form form, LocalDate today) {
        Integer founded = form.numberOrNull("founded", 1900, today.getYear());
        var years = new ArrayList<UnitTax.Year>();
        for (int year : UnitTax.asked(today, founded)) {
            BigDecimal amount = form.labels("").moneyOrNull("years." + year);
            if (amount != null) {
                years.add(new UnitTax.Year(year, amount));
            }
        }
        return new UnitTax(form.dateOrNull("firstOn"), founded, years, form.ticked("withoutWithheld"));
    }

    private static UnitReport report(Form form) {
        return new UnitReport(
                form.textOrNull("business", LONG),
                form.textOrNull("lastYear", LONG),
                form.numberOrNull("permits", 1, 9999),
                form.textOrNull("reason", LONG));
    }

    /** Full-width digits and letters of a Chinese keyboard mean the same. */
    private static @Nullable String half(@Nullable String typed) {
        return typed == null
                ? null
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static @Nullable String number(@Nullable String typed) {
        String half = half(typed);
        return half == null ? null : half.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
