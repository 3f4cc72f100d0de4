package org.anju.web.applicant.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Statement;
import org.anju.parties.profile.Study;
import org.anju.parties.profile.Work;
import org.anju.policy.material.Situation.Family;
import org.anju.policy.value.ResidentId;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/** Reads the sections that are lists: study, work, children. Rows left empty are no rows. */
final class RowReaders {

    private RowReaders() {}

    static Read study(Form form, int without) {
        return rows(
                form,
                "rows",
                without,
                "parties.field.study.rows.",
                RowReaders::studyRow,
                (rows, read) -> new Study(rows));
    }

    static Read work(Form form, int without) {
        Boolean none = form.ticked("none") ? Boolean.TRUE : null;
        return rows(
                form,
                "rows",
                without,
                "parties.field.work.rows.",
                RowReaders::workRow,
                (rows, read) -> new Work(none, rows, leaving(form)));
    }

    private static Work.@Nullable Leaving leaving(Form form) {
        var said = new Work.Leaving(
                form.textOrNull("leaving.employer", 100),
                form.dateOrNull("leaving.from"),
                form.dateOrNull("leaving.leftOn"));
        return said.equals(new Work.Leaving(null, null, null)) ? null : said;
    }

    static Read companions(Form form, int without, LocalDate today) {
        Boolean none = form.ticked("none") ? Boolean.TRUE : null;
        return rows(
                form,
                "children",
                without,
                "parties.field.companions.children.",
                row -> child(row, today),
                (rows, read) -> new Companions(none, rows));
    }

    private static <R> Read rows(
            Form form,
            String name,
            int without,
            String labels,
            Function<Form, @Nullable R> reader,
            BiFunction<List<R>, List<Integer>, Statement> whole) {
        List<R> rows = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<Form> sent = form.rows(name);
        for (int i = 0; i < sent.size(); i++) {
            if (i == without) {
                continue;
            }
            R row = reader.apply(sent.get(i).labels(labels));
            if (row != null) {
                rows.add(row);
                numbers.add(i);
            }
        }
        return new Read(whole.apply(rows, numbers), numbers);
    }

    private static Study.@Nullable Row studyRow(Form form) {
        var row = new Study.Row(
                form.choiceOrNull("stage", Study.Stage.class),
                form.textOrNull("school", 100),
                form.textOrNull("major", 60),
                Readers.month(form, "from"),
                Readers.month(form, "to"));
        return row.equals(new Study.Row(null, null, null, null, null)) ? null : row;
    }

    private static Work.@Nullable Row workRow(Form form) {
        var row = new Work.Row(
                form.textOrNull("employer", 100),
                form.textOrNull("position", 60),
                form.dateOrNull("from"),
                form.dateOrNull("to"));
        return row.equals(new Work.Row(null, null, null, null)) ? null : row;
    }

    /** A child's number tells its birthday: asked only where there is no number. */
    private static Companions.@Nullable Child child(Form form, LocalDate today) {
        String number = Readers.number(form.textOrNull("residentId", 24));
        LocalDate typed = form.dateOrNull("birthDate");
        LocalDate birth = typed != null || number == null
                ? typed
                : ResidentId.parse(number, today)
                        .found()
                        .map(ResidentId::birthDate)
                        .orElse(null);
        var child = new Companions.Child(
                form.textOrNull("name", 60),
                number,
                birth,
                form.choiceOrNull("family", Family.class),
                form.yesNoOrNull("custody"),
                form.raw("number").matches("[1-9]\\d?") ? Integer.valueOf(form.raw("number")) : null);
        return child.equals(new Companions.Child(null, null, null, null, null, child.number())) ? null : child;
    }
}
