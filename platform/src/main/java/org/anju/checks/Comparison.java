package org.anju.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anju.policy.person.InsuranceRecord;
import org.jspecify.annotations.Nullable;

/**
 * 自动比对: a reply held against what the case says.
 *
 * @param remarks each thing that was compared, also what agrees
 * @param asOf the day up to which the source knows; null where it was not reached
 */
public record Comparison(
        Agreement agreement, List<Remark> remarks, @Nullable LocalDate asOf) {

    public Comparison {
        remarks = List.copyOf(remarks);
    }

    public static Comparison of(Question question, Reply reply) {
        return switch (reply) {
            case Reply.Not(Hitch hitch) ->
                new Comparison(Agreement.UNAVAILABLE, List.of(Remark.of("HITCH_" + hitch, true)), null);
            case Reply.Nobody(var asOf) ->
                new Comparison(Agreement.NOT_FOUND, List.of(Remark.of("NOBODY", true)), asOf);
            case Reply.Facts(Told told, var asOf) -> {
                List<Remark> remarks = remarks(question.said(), told);
                boolean against = remarks.stream().anyMatch(Remark::against);
                yield new Comparison(against ? Agreement.MISMATCH : Agreement.MATCH, remarks, asOf);
            }
        };
    }

    private static List<Remark> remarks(Said said, Told told) {
        var remarks = new ArrayList<Remark>();
        switch (said) {
            case Said.Insured is when told instanceof Told.Insured record -> insured(remarks, is, record);
            case Said.Earned is when told instanceof Told.Earned record -> earned(remarks, is, record);
            case Said.Taxed is when told instanceof Told.Taxed record -> taxed(remarks, is, record);
            case Said.Graduated is
            when told instanceof Told.Graduated record -> {
                same(remarks, "SCHOOL", is.school(), record.school());
                same(remarks, "DEGREE", is.degree(), record.degree());
                same(remarks, "CERTIFICATE", is.number(), record.number());
                same(remarks, "CONFERRED", String.valueOf(is.on()), String.valueOf(record.on()));
            }
            case Said.Registered is when told instanceof Told.Registered record -> registered(remarks, is, record);
            case Said.Clean is
            when told instanceof Told.Record record ->
                remarks.add(Remark.of(record.any() ? "RECORD" : "NO_RECORD", record.any()));
            default -> throw new IllegalArgumentException("another question was answered");
        }
        return remarks;
    }

    private static void insured(List<Remark> remarks, Said.Insured said, Told.Insured told) {
        InsuranceRecord.compare(said.months(), said.payer().name(), said.payer().code(), told.months())
                .forEach(found -> remarks.add(
                        Remark.of("INSURED_" + found.shows(), found.shows().against(), found.month(), found.unit())));
    }

    /** Only what this employer declared counts. */
    private static void earned(List<Remark> remarks, Said.Earned said, Told.Earned told) {
        for (Said.Month month : said.months()) {
            List<Told.Month> lines = told.months().stream()
                    .filter(line -> line.month().equals(month.month()))
                    .toList();
            BigDecimal here = lines.stream()
                    .filter(line -> line.payerCode().equals(said.payer().code()))
                    .map(Told.Month::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean other = !lines.isEmpty()
                    && lines.stream()
                            .noneMatch(
                                    line -> line.payerCode().equals(said.payer().code()));
            if (lines.isEmpty()) {
                remarks.add(Remark.of("EARNED_MISSING", true, month.month()));
            } else if (other) {
                remarks.add(Remark.of(
                        "EARNED_OTHER_UNIT",
                        true,
                        month.month(),
                        lines.getFirst().payerName()));
            } else {
                amount(remarks, "EARNED", month.month(), month.amount(), here);
            }
        }
    }

    private static void taxed(List<Remark> remarks, Said.Taxed said, Told.Taxed told) {
        for (Said.Year year : said.years()) {
            BigDecimal paid = told.years().stream()
                    .filter(line -> line.year() == year.year())
                    .map(Told.Year::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            amount(remarks, "TAXED", year.year(), year.amount(), paid);
        }
    }

    private static void registered(List<Remark> remarks, Said.Registered said, Told.Registered told) {
        same(remarks, "NAME", said.name(), told.name());
        if (said.head() != null) {
            same(remarks, "HEAD", said.head(), told.head());
        }
        if (said.capital() != null) {
            amount(remarks, "CAPITAL", "", said.capital(), told.capital());
        }
        remarks.add(Remark.of(told.running() ? "RUNNING" : "NOT_RUNNING", !told.running()));
        remarks.add(Remark.of(told.listed() ? "LISTED" : "NOT_LISTED", told.listed()));
    }

    private static void same(List<Remark> remarks, String what, String said, String told) {
        boolean same = Objects.equals(plain(said), plain(told));
        remarks.add(same ? Remark.of(what, false, told) : Remark.of(what + "_DIFFERS", true, said, told));
    }

    /** To the yuan: forms are filled in by hand. */
    private static void amount(
            List<Remark> remarks, String what, Object of, @Nullable BigDecimal said, BigDecimal told) {
        boolean same = said != null && said.subtract(told).abs().compareTo(BigDecimal.ONE) < 0;
        remarks.add(
                same
                        ? Remark.of(what, false, of, told.toPlainString())
                        : Remark.of(
                                what + "_DIFFERS",
                                true,
                                of,
                                said == null ? "-" : said.toPlainString(),
                                told.toPlainString()));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").replace('(', '（').replace(')', '）');
    }
}
