package org.anju.policy.value;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 受理号: {@code YQ-2404-0318}, the district, the month of receipt and a number within it.
 *
 * @param text as printed
 */
public record CaseNo(String text) {

    private static final Pattern SHAPE = Pattern.compile("YQ-\\d{2}(0[1-9]|1[0-2])-\\d{4,6}");

    public CaseNo {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
    }

    public static CaseNo of(LocalDate day, int serial) {
        return new CaseNo(
                String.format(Locale.ROOT, "YQ-%02d%02d-%04d", day.getYear() % 100, day.getMonthValue(), serial));
    }

    public static Parsed<CaseNo> parse(String raw) {
        String text = Typed.tidy(raw);
        return SHAPE.matcher(text).matches() ? Parsed.good(new CaseNo(text)) : Parsed.bad("value.caseNo.shape");
    }

    @Override
    public String toString() {
        return text;
    }
}
