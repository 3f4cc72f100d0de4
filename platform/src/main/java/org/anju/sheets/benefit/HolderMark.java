package org.anju.sheets.benefit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.anju.policy.value.Parsed;

/** 持证人证件号码, whole or its last four: what only whoever has the holder before him knows. */
public record HolderMark(String text) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[0-9X]|\\d{3}[0-9X]");
    private static final int LAST = 4;

    public static Parsed<HolderMark> parse(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Parsed.good(new HolderMark(text)) : Parsed.bad("benefit.identity.shape");
    }

    boolean fits(String identity) {
        return text.length() == LAST ? identity.endsWith(text) : identity.equals(text);
    }

    /** Never whole in a log line. */
    @Override
    public String toString() {
        return "＊＊＊＊";
    }
}
