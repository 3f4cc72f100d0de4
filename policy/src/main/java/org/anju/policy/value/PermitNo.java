package org.anju.policy.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 证件编号: the district's code 110119, the year of approval, six digits.
 *
 * @param text 16 digits
 */
public record PermitNo(String text) {

    private static final Pattern SHAPE = Pattern.compile("11011920\\d{2}\\d{6}");

    public PermitNo {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a permit number: " + text);
        }
    }

    public static PermitNo of(int year, int serial) {
        return new PermitNo(String.format(Locale.ROOT, "110119%04d%06d", year, serial));
    }

    public static Parsed<PermitNo> parse(String raw) {
        String text = Typed.tidy(raw).replace("-", "");
        return SHAPE.matcher(text).matches() ? Parsed.good(new PermitNo(text)) : Parsed.bad("value.permitNo.shape");
    }

    public int year() {
        return Integer.parseInt(text, 6, 10, 10);
    }

    @Override
    public String toString() {
        return text;
    }
}
