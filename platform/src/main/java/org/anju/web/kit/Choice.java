package org.anju.web.kit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing to pick from: the value sent, what the reader sees, and a short explanation. */
public record Choice(String value, String label, @Nullable String note) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    /** The values of an enum, called by {@code prefix.NAME}; {@code prefix.NAME.note} explains where it exists. */
    public static List<Choice> of(Frame frame, String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(each -> {
                    String key = prefix + "." + each.name();
                    return new Choice(
                            each.name(), frame.t(key), frame.says(key + ".note") ? frame.t(key + ".note") : null);
                })
                .toList();
    }

    public static List<Choice> yesNo(Frame frame) {
        return List.of(of("yes", frame.t("kit.yes")), of("no", frame.t("kit.no")));
    }
}
