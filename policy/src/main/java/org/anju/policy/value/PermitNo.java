package org.anju.policy.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 证件编号: the code of the district that issued it, 110119 for Yanqing, the year of approval, six digits.
 *
 * @param text 16 digits
 */
public record PermitNo(String text) {

    private static final Pattern SHAPE = Pattern.compile("1101\\d{2}20\\d{2}\\d{6}");

    public PermitNo {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a permit number: " + text);
        }
    }

    public static PermitNo of(String district, int year, int serial) {
        return new PermitNo(String.format(Locale.ROOT, "%s%04d%06d", district, year, serial));
    }

    public static Parsed<PermitNo> parse(String raw) {
        String text = Typed.tidy(raw).replace("-", "");
        return SHAPE.matcher(text).matches() ? Parsed.good(new PermitNo(text)) : Parsed.bad("value.permitNo.shape");
    }

    public String district() {
        return text.substring(0, 6);
    }

    public int year() {
        return Integer.parseInt(text, 6, 10, 10);
    }

    @Override
    public String toString() {
        return text;
    }
}
