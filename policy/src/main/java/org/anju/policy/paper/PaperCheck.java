package org.anju.policy.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.anju.policy.rule.Phrase;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.Parsed;
import org.anju.policy.value.ResidentId;
import org.jspecify.annotations.Nullable;

/** 纸面核对: holds what a paper says against what was typed, to the fen and to the day. */
public final class PaperCheck {

    private PaperCheck() {}

    /**
     * Income by month against the form (G-3.2.1-32, A-08).
     *
     * @param asked months the form asks for: what the paper has of others is nobody's fault
     * @param residentId the person's own number
     */
    public static List<Sight> income(
            IncomePaper paper,
            String employer,
            String residentId,
            Collection<YearMonth> asked,
            Map<YearMonth, BigDecimal> months,
            Map<Integer, BigDecimal> years) {
        List<Sight> sights = new ArrayList<>();
        if (paper.number() != null && !fits(paper.number(), residentId)) {
            sights.add(new Sight(true, Phrase.of("paper.income.number", paper.number())));
        }
        Map<YearMonth, BigDecimal> said = paper.months(employer);
        boolean amounts = paper.rows().stream().anyMatch(row -> row.income() != null);
        var union = new TreeSet<>(months.keySet());
        said.keySet().stream().filter(asked::contains).forEach(union::add);
        for (YearMonth month : union) {
            BigDecimal typed = months.get(month);
            BigDecimal printed = said.get(month);
            if (typed != null && printed != null && typed.compareTo(printed) != 0) {
                sights.add(Sight.differs("paper.income.differs", month.toString(), typed, printed));
            } else if (typed == null && printed != null) {
                sights.add(new Sight(false, Phrase.of("paper.income.notTyped", month.toString(), printed)));
            } else if (typed != null && printed == null && paper.unread() > 0) {
                // it may stand in a row that was not read
                continue;
            } else if (typed != null && printed == null && amounts) {
                sights.add(new Sight(true, Phrase.of("paper.income.notPrinted", month.toString(), typed)));
            } else if (typed != null && printed == null && !paper.rows().isEmpty() && !taxed(paper, employer, month)) {
                sights.add(new Sight(true, Phrase.of("paper.income.noTax", month.toString())));
            }
        }
        new TreeMap<>(years).forEach((year, typed) -> year(sights, said, year, typed));
        others(sights, paper, employer);
        if (paper.unread() > 0) {
            sights.add(new Sight(false, Phrase.of("paper.income.unread", paper.unread())));
        }
        return List.copyOf(sights);
    }

    private static boolean taxed(IncomePaper paper, String employer, YearMonth month) {
        return paper.rows().stream().anyMatch(row -> row.month().equals(month) && row.wages() && row.by(employer));
    }

    /** A year can be held against the paper only where all its months are there. */
    private static void year(List<Sight> sights, Map<YearMonth, BigDecimal> said, int year, BigDecimal typed) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            BigDecimal printed = said.get(YearMonth.of(year, month));
            if (printed == null) {
                return;
            }
            sum = sum.add(printed);
        }
        if (sum.compareTo(typed) != 0) {
            sights.add(Sight.differs("paper.income.year", year, typed, sum));
        }
    }

    /** Income from others is not counted; that it is there the reviewer should know. */
    private static void others(List<Sight> sights, IncomePaper paper, String employer) {
        paper.rows().stream()
                .filter(row -> !row.by(employer))
                .map(IncomePaper.Row::payer)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(payer -> sights.add(new Sight(false, Phrase.of("paper.income.other", payer))));
    }

    /** A number with stars fits where the other signs do. */
    private static boolean fits(String printed, String number) {
        if (printed.length() != number.length()) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            char sign = Character.toUpperCase(printed.charAt(i));
            if (sign != '*' && sign != Character.toUpperCase(number.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A lease against what was typed of it (G-3.2.1-22). */
    public static List<Sight> lease(LeasePaper paper, LeasePaper typed) {
        List<Sight> sights = new ArrayList<>();
        Map<String, @Nullable Object> said = typed.fields();
        paper.fields().forEach((field, printed) -> hold(sights, field, said.get(field), printed, same(field)));
        return List.copyOf(sights);
    }

    /**
     * What a lease says and the form does not, or says otherwise: each could go into the form (G-3.2.1-22). A number
     * that is nobody's was printed or read wrongly, and is not offered.
     */
    public static Map<String, Object> beyond(LeasePaper paper, LeasePaper typed, LocalDate on) {
        Map<String, @Nullable Object> said = typed.fields();
        var beyond = new LinkedHashMap<String, Object>();
        paper.fields().forEach((field, printed) -> {
            Object before = said.get(field);
            boolean news = printed != null && (before == null || !same(field).test(before, printed));
            if (printed != null && news && !(field.endsWith("Id") && nobodys(printed.toString(), on))) {
                beyond.put(field, printed);
            }
        });
        return beyond;
    }

    private static boolean nobodys(String number, LocalDate on) {
        return ResidentId.parse(number, on) instanceof Parsed.Bad && CreditCode.parse(number) instanceof Parsed.Bad;
    }

    private static BiPredicate<Object, Object> same(String field) {
        return (one, other) -> field.equals("address")
                ? Names.within(one.toString(), other.toString())
                : Names.same(one.toString(), other.toString());
    }

    /** A labour contract against what the employer entered (G-3.2.1-15, G-4.6-1). */
    public static List<Sight> contract(ContractPaper paper, ContractPaper typed) {
        List<Sight> sights = new ArrayList<>();
        hold(sights, "employer", typed.employer(), paper.employer(), Names::same);
        hold(sights, "employee", typed.employee(), paper.employee(), Names::same);
        if (typed.openEnded() != null
                && paper.openEnded() != null
                && !typed.openEnded().equals(paper.openEnded())) {
            sights.add(new Sight(true, Phrase.of(paper.openEnded() ? "paper.contract.open" : "paper.contract.fixed")));
        }
        hold(sights, "from", typed.from(), paper.from(), Object::equals);
        hold(sights, "to", typed.to(), paper.to(), Object::equals);
        return List.copyOf(sights);
    }

    private static <V> void hold(
            List<Sight> sights, String field, @Nullable V typed, @Nullable V printed, BiPredicate<V, V> same) {
        if (typed != null && printed != null && !same.test(typed, printed)) {
            sights.add(Sight.differs("paper.differs", Phrase.of("paper.field." + field), typed, printed));
        }
    }
}
