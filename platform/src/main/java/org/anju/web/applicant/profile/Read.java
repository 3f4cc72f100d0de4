package org.anju.web.applicant.profile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.parties.profile.Problem;
import org.anju.parties.profile.Statement;
import org.anju.web.kit.Form;

/**
 * What a form said, as a statement.
 *
 * @param rows for each row of the statement its number in the form: empty rows were left out
 */
record Read(Statement statement, List<Integer> rows) {

    private static final Pattern ROW = Pattern.compile("^(rows|children)\\.(\\d+)\\.");

    static Read plain(Statement statement) {
        return new Read(statement, List.of());
    }

    /** Notes the problems at the fields of the form they came from. */
    void tell(Form form, List<Problem> problems) {
        for (Problem each : problems) {
            form.problem(field(each.field()), each.key(), each.args().toArray());
        }
    }

    private String field(String field) {
        Matcher row = ROW.matcher(field);
        if (!row.find()) {
            return field;
        }
        int sent = rows.get(Integer.parseInt(row.group(2)));
        return row.group(1) + "." + sent + "." + field.substring(row.end());
    }
}
