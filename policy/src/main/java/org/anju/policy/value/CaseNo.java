package org.anju.policy.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 受理号: {@code YQ-2026-000123}, the district, the year of receipt and a number within it.
 *
 * @param text as printed
 */
public record CaseNo(String text) {

    private static final Pattern SHAPE = Pattern.compile("YQ-20\\d{2}-\\d{6}");

    public CaseNo {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
    }

    public static CaseNo of(int year, int serial) {
        return new CaseNo(String.format(Locale.ROOT, "YQ-%04d-%06d", year, serial));
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
