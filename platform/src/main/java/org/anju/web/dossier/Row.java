package org.anju.web.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.cases.Submission;
import org.anju.cases.slip.Slip;
import org.anju.web.kit.Frame;
import tools.jackson.databind.JsonNode;

/**
 * One field of a section as it was handed in.
 *
 * @param section in small letters, e.g. {@code work}
 * @param path within the section, e.g. {@code rows[0].from}
 * @param slips how it came to say so, where the office corrected it; oldest first
 */
public record Row(String section, String path, String raw, List<Slip> slips) {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    public Row {
        slips = List.copyOf(slips);
    }

    Row(String section, String path, String raw) {
        this(section, path, raw, List.of());
    }

    /** The fields of one section, in the order they are kept. */
    public static List<Row> of(String section, JsonNode statement, List<Slip> slips) {
        String small = section.toLowerCase(Locale.ROOT);
        var rows = new ArrayList<Row>();
        flatten(
                "",
                statement,
                (path, value) -> rows.add(new Row(
                        small,
                        path,
                        value,
                        slips.stream()
                                .filter(slip -> slip.item().equals("section:" + section)
                                        && slip.field().equals(path))
                                .toList())));
        return List.copyOf(rows);
    }

    /** Only what the office corrected in what was handed in. */
    public static List<Row> corrected(Submission submission) {
        return submission.dossier().sections().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(part -> of(part.getKey(), part.getValue().statement(), submission.slips()).stream())
                .filter(row -> !row.slips().isEmpty())
                .toList();
    }

    /** What the field is called: {@code 工作经历 2：单位}; months and years name themselves. */
    public String label(Frame frame) {
        Matcher index = INDEX.matcher(path);
        String number = index.find() ? String.valueOf(Integer.parseInt(index.group(1)) + 1) : "";
        String plain = INDEX.matcher(path).replaceAll("");
        int dot = plain.lastIndexOf('.');
        String last = plain.substring(dot + 1);
        if (MONTH.matcher(last).matches() || last.matches("\\d{4}")) {
            return frame.t("dossier." + section + "." + plain.substring(0, Math.max(dot, 0)), value(frame, last));
        }
        String name = frame.t("dossier." + section + "." + plain);
        return number.isEmpty() ? name : frame.t("dossier.numbered", number, name);
    }

    public String value(Frame frame) {
        // the one coded field: two digits of GB/T 3304
        String coded = "parties.ethnicity." + raw;
        return path.equals("ethnicity") && frame.says(coded) ? frame.t(coded) : value(frame, raw);
    }

    /** How a raw value is read out: dates as dates, choices by their names, everything else as it was written. */
    static String value(Frame frame, String raw) {
        if (DAY.matcher(raw).matches()) {
            return frame.dates().plain(LocalDate.parse(raw));
        }
        if (MONTH.matcher(raw).matches()) {
            return frame.dates().month(YearMonth.parse(raw).atDay(1));
        }
        if (raw.equals("true") || raw.equals("false")) {
            return frame.t(raw.equals("true") ? "kit.yes" : "kit.no");
        }
        return frame.says("dossier.is." + raw) ? frame.t("dossier.is." + raw) : raw;
    }

    private static void flatten(String at, JsonNode node, BiConsumer<String, String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            flatten(at.isEmpty() ? field.getKey() : at + "." + field.getKey(), field.getValue(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(at + "[" + i + "]", node.get(i), into);
            }
        } else if (!node.isNull()) {
            into.accept(at, node.asString());
        }
    }
}
