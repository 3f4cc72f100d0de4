package org.anju.cases.queue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 搜索词: what was typed into the box of a queue, and what kind of thing it is: a case's number or its last digits, a permit's
 * number, else part of a name or its initials.
 */
public record Words(String text, Meant meant) {

    /** What is looked for. */
    public enum Meant {
        NOTHING,
        CASE,
        SERIAL,
        PERMIT,
        NAME
    }

    public static final Words NONE = new Words("", Meant.NOTHING);

    /** The house knows no case older than so many years by its last digits alone. */
    private static final int YEARS = 10;

    private static final Pattern CASE = Pattern.compile("yq-20\\d{0,2}(-\\d{0,6})?");
    private static final Pattern PERMIT = Pattern.compile("110119\\d{2,10}");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,6}");

    public static Words of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return NONE;
        }
        if (CASE.matcher(text).matches()) {
            return new Words(text.toUpperCase(Locale.ROOT), Meant.CASE);
        }
        if (PERMIT.matcher(text).matches()) {
            return new Words(text, Meant.PERMIT);
        }
        return new Words(text, SERIAL.matcher(text).matches() ? Meant.SERIAL : Meant.NAME);
    }

    /** The numbers that end in those digits. */
    List<String> numbers(LocalDate today) {
        String digits = "0".repeat(6 - text.length()) + text;
        return IntStream.range(0, YEARS)
                .mapToObj(ago -> "YQ-" + (today.getYear() - ago) + "-" + digits)
                .toList();
    }

    /** Found anywhere; its own wildcards stand for themselves. */
    String anywhere() {
        return "%" + plain() + "%";
    }

    String inFront() {
        return plain() + "%";
    }

    private String plain() {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
