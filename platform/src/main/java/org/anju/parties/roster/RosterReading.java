package org.anju.parties.roster;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.rule.Phrase;
import org.anju.policy.value.Parsed;
import org.anju.policy.value.ResidentId;
import org.anju.policy.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * 逐行核对: what one row says by itself, or everything that keeps it from being understood; one sentence for each cell.
 *
 * @param entry null where there are problems
 */
public record RosterReading(@Nullable RosterEntry entry, List<RosterProblem> problems) {

    /** Nobody is employed before he is sixteen (劳动法 第十五条). */
    private static final int WORKING_AGE = 16;

    /** Collects the sentences of one row. */
    private static final class Row {
        private final RosterLine line;
        private final List<RosterProblem> problems = new ArrayList<>();

        Row(RosterLine line) {
            this.line = line;
        }

        void problem(RosterColumn column, String key, Object... args) {
            boolean told = problems.stream().anyMatch(each -> each.column() == column);
            if (!told) {
                problems.add(new RosterProblem(column, new Phrase(key, List.of(args))));
            }
        }

        <T> @Nullable T read(RosterColumn column, Function<String, Parsed<T>> parser) {
            RosterLine.Flaw flaw = line.flaws().get(column);
            String raw = line.cell(column).strip();
            if (flaw != null) {
                problem(column, "roster.problem." + flaw.name());
                return null;
            }
            if (raw.isEmpty()) {
                if (column.required()) {
                    problem(column, "roster.problem.empty");
                }
                return null;
            }
            return switch (parser.apply(raw)) {
                case Parsed.Good<T>(T it) -> it;
                case Parsed.Bad<T>(String key, List<Object> args) -> {
                    problem(column, key, args.toArray());
                    yield null;
                }
            };
        }

        @Nullable
        String text(RosterColumn column) {
            return read(column, raw -> {
                int length = raw.codePointCount(0, raw.length());
                if (raw.chars().anyMatch(Character::isISOControl)) {
                    return Parsed.bad("roster.problem.characters");
                }
                return length > column.most()
                        ? Parsed.bad("roster.problem.long", column.most(), length)
                        : Parsed.good(raw);
            });
        }

        @Nullable
        String word(RosterColumn column) {
            return read(
                    column,
                    raw -> column.code(Normalizer.normalize(raw, Normalizer.Form.NFKC)
                                    .strip())
                            .<Parsed<String>>map(Parsed::good)
                            .orElseGet(() -> Parsed.bad("roster.problem.word", shorter(raw), column.allowed())));
        }

        @Nullable
        LocalDate past(RosterColumn column, LocalDate today, Function<String, Parsed<LocalDate>> parser) {
            LocalDate day = read(column, parser);
            if (day != null && day.isAfter(today)) {
                problem(column, "roster.problem.future", day);
            }
            return day;
        }
    }

    public static RosterReading of(RosterLine line, LocalDate today) {
        var row = new Row(line);
        String name = row.text(RosterColumn.NAME);
        ResidentId id = row.read(RosterColumn.RESIDENT_ID, raw -> ResidentId.parse(raw, today));
        String department = row.text(RosterColumn.DEPARTMENT);
        String position = row.text(RosterColumn.POSITION);
        LocalDate started = row.past(RosterColumn.STARTED_ON, today, RosterDay::day);
        LocalDate insured = row.past(RosterColumn.INSURED_SINCE, today, RosterDay::month);
        String place = row.text(RosterColumn.WORK_PLACE);
        String worker = row.word(RosterColumn.WORKER_POST);
        String number = row.text(RosterColumn.CONTRACT_NUMBER);
        String term = row.word(RosterColumn.CONTRACT_TERM);
        LocalDate from = row.read(RosterColumn.CONTRACT_FROM, RosterDay::day);
        LocalDate to = row.read(RosterColumn.CONTRACT_TO, RosterDay::day);
        Yuan income = row.read(RosterColumn.INCOME, Yuan::parse);
        String degree = row.word(RosterColumn.DEGREE);
        String hukou = row.word(RosterColumn.HUKOU);
        if (id != null && started != null && started.isBefore(id.birthDate().plusYears(WORKING_AGE))) {
            row.problem(RosterColumn.STARTED_ON, "roster.problem.young", id.birthDate(), WORKING_AGE);
        }
        contract(row, term, from, to, today);
        if (!row.problems.isEmpty()
                || name == null
                || id == null
                || department == null
                || position == null
                || started == null
                || insured == null
                || place == null
                || number == null
                || from == null) {
            return new RosterReading(null, List.copyOf(row.problems));
        }
        BigDecimal sum = income == null ? null : income.amount();
        return new RosterReading(
                new RosterEntry(
                        name,
                        id,
                        department,
                        position,
                        started,
                        insured,
                        place,
                        RosterColumn.YES.equals(worker),
                        number,
                        from,
                        to,
                        sum,
                        degree(degree),
                        hukou(hukou)),
                List.of());
    }

    /** A contract that is over proves nothing (G-3.2.1-15); an open-ended one has no end. */
    private static void contract(
            Row row, @Nullable String term, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        boolean empty = row.line.cell(RosterColumn.CONTRACT_TO).isBlank();
        if (RosterColumn.OPEN.equals(term) && !empty) {
            row.problem(RosterColumn.CONTRACT_TO, "roster.problem.openWithEnd");
        } else if (term != null && !RosterColumn.OPEN.equals(term) && empty) {
            row.problem(RosterColumn.CONTRACT_TO, "roster.problem.fixedWithoutEnd");
        } else if (to != null && from != null && to.isBefore(from)) {
            row.problem(RosterColumn.CONTRACT_TO, "roster.problem.endBeforeStart", from, to);
        } else if (to != null && to.isBefore(today)) {
            row.problem(RosterColumn.CONTRACT_TO, "roster.problem.over", to);
        }
    }

    private static @Nullable DegreeLevel degree(@Nullable String code) {
        return code == null || code.equals(RosterColumn.UNKNOWN) ? null : DegreeLevel.valueOf(code);
    }

    private static @Nullable Hukou hukou(@Nullable String code) {
        return code == null || code.equals(RosterColumn.UNKNOWN) ? null : Hukou.valueOf(code);
    }

    private static String shorter(String raw) {
        int length = raw.codePointCount(0, raw.length());
        return length <= 20 ? raw : raw.substring(0, raw.offsetByCodePoints(0, 20)) + "…";
    }
}
