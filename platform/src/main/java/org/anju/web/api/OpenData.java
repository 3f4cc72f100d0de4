package org.anju.web.api;

import java.util.List;
import java.util.Map;
import org.anju.figures.open.OpenReason;
import org.anju.figures.open.OpenRow;
import org.anju.figures.open.OpenTimes;
import org.anju.figures.open.OpenYear;
import org.jspecify.annotations.Nullable;

/**
 * 开放数据: what is published of one year, with its licence and what each field means. A number that is hidden is null.
 *
 * @param until the last day counted, null while no quarter of the year is over
 */
public record OpenData(
        String licence,
        String district,
        int year,
        @Nullable String until,
        Map<String, String> fields,
        List<Row> counts,
        List<Span> times,
        List<Reason> reasons) {

    public static final String LICENCE = "CC-BY-4.0";

    /** The columns of the counts, as they stand in both files. */
    public static final List<String> FIELDS =
            List.of("quarter", "kind", "received", "decided", "granted", "refused", "withdrawn");

    /** One quarter of one kind. */
    public record Row(
            String quarter,
            String kind,
            @Nullable Integer received,
            @Nullable Integer decided,
            @Nullable Integer granted,
            @Nullable Integer refused,
            @Nullable Integer withdrawn) {

        static Row of(OpenRow row) {
            return new Row(
                    row.quarter().year() + "-Q" + row.quarter().number(),
                    row.kind().name(),
                    row.received(),
                    row.decided(),
                    row.granted(),
                    row.refused(),
                    row.withdrawn());
        }
    }

    /** Working days of the department's clock. */
    public record Span(String kind, int median, int ninetieth) {

        static Span of(OpenTimes times) {
            return new Span(times.kind().name(), times.median(), times.ninetieth());
        }
    }

    /** @param of whose cases' list of reasons the code is from */
    public record Reason(String of, String code, int count) {

        static Reason of(OpenReason reason) {
            return new Reason(reason.employers() ? "EMPLOYER" : "PERSON", reason.code(), reason.count());
        }
    }

    static OpenData of(OpenYear year, String district, Map<String, String> fields) {
        return new OpenData(
                LICENCE,
                district,
                year.year(),
                year.until() == null ? null : year.until().toString(),
                fields,
                year.rows().stream().map(Row::of).toList(),
                year.times().stream().map(Span::of).toList(),
                year.reasons().stream().map(Reason::of).toList());
    }
}
