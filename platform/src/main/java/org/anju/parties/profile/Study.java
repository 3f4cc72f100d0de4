package org.anju.parties.profile;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 学习经历, from senior high school on, in the order of time (G-3.2.1-4). */
public record Study(List<Row> rows) implements Statement {

    public static final int MOST = 12;

    /** One stretch at one school; {@code to} empty while he still studies. */
    public record Row(
            @Nullable Stage stage,
            @Nullable String school,
            @Nullable String major,
            @Nullable YearMonth from,
            @Nullable YearMonth to) {}

    /** What kind of school; the first row is one of the first two. */
    public enum Stage {
        SENIOR_HIGH,
        VOCATIONAL,
        COLLEGE,
        UNIVERSITY,
        MASTER,
        DOCTOR,
        OTHER
    }

    public Study {
        rows = List.copyOf(rows);
    }

    public static Study empty() {
        return new Study(List.of());
    }

    @Override
    public Section section() {
        return Section.STUDY;
    }

    @Override
    public List<Problem> problems(Setting setting) {
        Findings found = new Findings(section().slug());
        if (rows.isEmpty()) {
            found.need("rows", null);
            return found.list();
        }
        found.wrongIf(rows.size() > MOST, "rows", "tooMany", MOST);
        YearMonth now = YearMonth.from(setting.today());
        for (int i = 0; i < rows.size(); i++) {
            row(found, i, now);
        }
        return found.list();
    }

    private void row(Findings found, int i, YearMonth now) {
        Row row = rows.get(i);
        String at = "rows." + i + ".";
        if (found.pick(at + "stage", row.stage()) && i == 0) {
            boolean school = row.stage() == Stage.SENIOR_HIGH || row.stage() == Stage.VOCATIONAL;
            found.openIf(!school, at + "stage", "studyFrom");
        }
        found.need(at + "school", row.school());
        found.may(at + "major", row.major());
        boolean last = i == rows.size() - 1;
        if (!last) {
            found.need(at + "to", row.to());
        }
        YearMonth from = row.from();
        YearMonth to = row.to();
        if (!found.need(at + "from", from) || from == null) {
            return;
        }
        found.wrongIf(from.isAfter(now), at + "from", "future", from);
        if (to != null) {
            found.wrongIf(to.isBefore(from), at + "to", "endBeforeStart", from, to);
            found.wrongIf(to.isAfter(now), at + "to", "future", to);
        }
        YearMonth before = i == 0 ? null : rows.get(i - 1).to();
        if (before != null) {
            found.wrongIf(from.isBefore(before), at + "from", "studyOrder", from, before);
        }
    }
}
