package org.anju.policy.precheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The contract written down a second time, by truth tables: each point is true, false or open, and what is open is tried
 * both ways. Shares no code with the rules but the day arithmetic of the JDK.
 */
final class Oracle {

    /** One point that stands by itself: its value on the day, or null, and the facts it would need. */
    record Point(@Nullable Boolean value, List<String> facts) {}

    private static final String A = "applicant.";
    private static final int REST = 13;
    private static final int DEGREE = 13;
    private static final int WORK = 14;
    private static final int OVERSEAS = 15;

    private final JsonNode request;
    private final LocalDate on;
    private final BigDecimal x1_2;
    private final BigDecimal x3;
    private final BigDecimal x6;

    Oracle(JsonNode request) {
        this.request = request;
        this.on = LocalDate.parse(request.get("on").asString());
        BigDecimal monthly = BigDecimal.valueOf(monthly(on));
        this.x1_2 = monthly.multiply(new BigDecimal("1.2")).setScale(0, java.math.RoundingMode.HALF_UP);
        this.x3 = monthly.multiply(BigDecimal.valueOf(36));
        this.x6 = monthly.multiply(BigDecimal.valueOf(72));
    }

    private static int monthly(LocalDate on) {
        if (on.isBefore(LocalDate.of(2024, 7, 20))) {
            return 11297;
        }
        if (on.isBefore(LocalDate.of(2025, 7, 20))) {
            return 11761;
        }
        return on.isBefore(LocalDate.of(2026, 8, 21)) ? 11937 : 12116;
    }

    /** Points 0–12 must all hold; 13–15 are condition 1; then come the other conditions. */
    List<Point> points(LocalDate day) {
        var points = new ArrayList<Point>();
        LocalDate since = day("applicant.employedSince");
        points.add(point(since == null ? null : !since.plusMonths(6).isAfter(day), A + "employedSince"));
        points.add(yes(A + "incomeTaxContinuous"));
        points.add(yes(A + "socialInsuranceContinuous"));
        points.add(atLeast(A + "averageMonthlyIncome", x1_2));
        points.add(yes(A + "residence.lawfulInBeijing"));
        points.add(is(A + "residence.use", "RESIDENTIAL"));
        points.add(age(day));
        points.add(no(A + "criminalRecord"));
        points.add(is(A + "hukou", "OTHER_PROVINCE"));
        points.add(yes(A + "sameEmployer.contract"));
        points.add(yes(A + "sameEmployer.payroll"));
        points.add(yes(A + "sameEmployer.socialInsurance"));
        points.add(new Point(true, List.of()));
        points.add(among(A + "degree.level", "BACHELOR", "MASTER", "DOCTOR"));
        points.add(work(day, since));
        points.add(overseas(day));
        points.add(among(A + "title.level", "INTERMEDIATE", "ASSOCIATE_SENIOR", "SENIOR"));
        points.add(yes(A + "title.recognised"));
        points.add(yes(A + "award"));
        JsonNode kinds = fact("employer.innovationKinds");
        points.add(point(kinds == null ? null : !kinds.isEmpty(), "employer.innovationKinds"));
        years(points, "annualIncome", x3, true);
        JsonNode service = fact("employer.serviceKind");
        points.add(point(service == null ? null : !service.asString().equals("NONE"), "employer.serviceKind"));
        years(points, "annualIncome", x6, true);
        points.add(atLeast(A + "intellectualProperty.inventionPatents", BigDecimal.ONE));
        points.add(atLeast(A + "intellectualProperty.otherPatents", BigDecimal.valueOf(3)));
        points.add(atLeast(A + "intellectualProperty.softwareCopyrights", BigDecimal.valueOf(3)));
        points.add(yes(A + "intellectualProperty.convertedInBeijing"));
        points.add(above("employer.ownInvestment3Years", BigDecimal.valueOf(5_000_000)));
        points.add(above("employer.equityFinancing", BigDecimal.valueOf(10_000_000)));
        points.add(atLeast("employer.averageAnnualTax3Years", BigDecimal.valueOf(5_000_000)));
        points.add(atLeast(A + "shareholding.percent", BigDecimal.valueOf(5)));
        BigDecimal rank = number(A + "shareholding.rank");
        points.add(point(rank == null ? null : rank.intValue() <= 5, A + "shareholding.rank"));
        points.add(yes(A + "selfEmployed"));
        points.add(yes(A + "outstandingContribution"));
        years(points, "annualTax", BigDecimal.valueOf(200_000), false);
        return points;
    }

    /** Two-valued: which verdict, when every point is known. */
    static Verdict verdict(boolean[] p) {
        for (int i = 0; i < REST; i++) {
            if (!p[i]) {
                return Verdict.NOT_ELIGIBLE;
            }
        }
        boolean other = p[16] && p[17]
                || p[18]
                || p[19] && p[20] && p[21] && p[22]
                || p[23] && p[24] && p[25] && p[26]
                || (p[27] || p[28] || p[29]) && p[30]
                || (p[31] || p[32] || p[33]) && p[34] && p[35]
                || p[36] && p[37] && p[38] && p[39] && p[40];
        if (other || p[DEGREE] && p[WORK] && p[OVERSEAS]) {
            return Verdict.ELIGIBLE;
        }
        return p[DEGREE] && p[WORK] ? Verdict.REFERRED : Verdict.NOT_ELIGIBLE;
    }

    record Tried(Verdict verdict, List<String> missing) {}

    static int open(List<Point> points) {
        return (int) points.stream().filter(point -> point.value() == null).count();
    }

    /** Tries the open points both ways, all of them. */
    Tried tryAll() {
        List<Point> points = points(on);
        int[] open = java.util.stream.IntStream.range(0, points.size())
                .filter(i -> points.get(i).value() == null)
                .toArray();
        var verdicts = new Verdict[1 << open.length];
        boolean[] values = new boolean[points.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Boolean.TRUE.equals(points.get(i).value());
        }
        Set<Verdict> seen = new TreeSet<>();
        for (int bits = 0; bits < verdicts.length; bits++) {
            for (int k = 0; k < open.length; k++) {
                values[open[k]] = (bits >> k & 1) == 1;
            }
            verdicts[bits] = verdict(values);
            seen.add(verdicts[bits]);
        }
        if (seen.size() == 1) {
            return new Tried(seen.iterator().next(), List.of());
        }
        var missing = new TreeSet<String>();
        for (int k = 0; k < open.length; k++) {
            for (int bits = 0; bits < verdicts.length; bits++) {
                if (verdicts[bits] != verdicts[bits ^ 1 << k]) {
                    missing.addAll(points.get(open[k]).facts());
                    break;
                }
            }
        }
        return new Tried(Verdict.UNDECIDED, List.copyOf(missing));
    }

    /** Day by day: what is open on a day counts as not enough. */
    @Nullable
    LocalDate earliest() {
        for (LocalDate day = on; !day.isAfter(on.plusMonths(60)); day = day.plusDays(1)) {
            List<Point> points = points(day);
            boolean[] values = new boolean[points.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = Boolean.TRUE.equals(points.get(i).value());
            }
            if (verdict(values) == Verdict.ELIGIBLE) {
                return day;
            }
        }
        return null;
    }

    private Point age(LocalDate day) {
        LocalDate birth = day(A + "birthDate");
        JsonNode category = fact(A + "retirementCategory");
        var facts = new ArrayList<String>();
        if (birth == null) {
            facts.add(A + "birthDate");
        }
        if (category == null) {
            facts.add(A + "retirementCategory");
        }
        if (birth == null || category == null) {
            return new Point(null, facts);
        }
        int base = category.asString().equals("MALE") ? 60 : category.asString().equals("FEMALE_55") ? 55 : 50;
        int step = base == 50 ? 2 : 4;
        int cap = base == 50 ? 60 : 36;
        YearMonth old = YearMonth.from(birth).plusYears(base);
        int months = (old.getYear() - 2025) * 12 + old.getMonthValue() - 1;
        int delay = months < 0 ? 0 : Math.min(months / step + 1, cap);
        return new Point(day.isBefore(birth.plusMonths(base * 12L + delay)), List.of());
    }

    private Point work(LocalDate day, @Nullable LocalDate since) {
        BigDecimal prior = number(A + "priorWorkMonths");
        var facts = new ArrayList<String>();
        if (since == null) {
            facts.add(A + "employedSince");
        }
        if (prior == null) {
            facts.add(A + "priorWorkMonths");
        }
        if (since == null || prior == null) {
            return new Point(null, facts);
        }
        int months = (day.getYear() - since.getYear()) * 12 + day.getMonthValue() - since.getMonthValue();
        months -= day.getDayOfMonth() < since.getDayOfMonth() ? 1 : 0;
        return new Point(prior.intValue() + Math.max(months, 0) >= 24, List.of());
    }

    private Point overseas(LocalDate day) {
        JsonNode overseas = fact(A + "degree.overseas");
        if (overseas == null) {
            return new Point(null, List.of(A + "degree.overseas"));
        }
        LocalDate conferred = day(A + "degree.conferredOn");
        if (!overseas.asBoolean()) {
            return new Point(true, List.of());
        }
        return point(conferred == null ? null : !conferred.plusMonths(36).isAfter(day), A + "degree.conferredOn");
    }

    private void years(List<Point> points, String kind, BigDecimal threshold, boolean strict) {
        for (int back = 1; back <= 3; back++) {
            String path = A + kind + "." + (on.getYear() - back);
            points.add(strict ? above(path, threshold) : atLeast(path, threshold));
        }
    }

    private @Nullable JsonNode fact(String path) {
        JsonNode node = request;
        for (String name : path.split("\\.")) {
            node = node == null ? null : node.get(name);
        }
        return node;
    }

    private @Nullable LocalDate day(String path) {
        JsonNode fact = fact(path);
        return fact == null ? null : LocalDate.parse(fact.asString());
    }

    private @Nullable BigDecimal number(String path) {
        JsonNode fact = fact(path);
        return fact == null ? null : new BigDecimal(fact.toString());
    }

    private static Point point(@Nullable Boolean value, String fact) {
        return new Point(value, List.of(fact));
    }

    private Point yes(String path) {
        JsonNode fact = fact(path);
        return point(fact == null ? null : fact.asBoolean(), path);
    }

    private Point no(String path) {
        JsonNode fact = fact(path);
        return point(fact == null ? null : !fact.asBoolean(), path);
    }

    private Point is(String path, String value) {
        return among(path, value);
    }

    private Point among(String path, String... values) {
        JsonNode fact = fact(path);
        return point(fact == null ? null : List.of(values).contains(fact.asString()), path);
    }

    private Point atLeast(String path, BigDecimal from) {
        BigDecimal number = number(path);
        return point(number == null ? null : number.compareTo(from) >= 0, path);
    }

    private Point above(String path, BigDecimal over) {
        BigDecimal number = number(path);
        return point(number == null ? null : number.compareTo(over) > 0, path);
    }
}
