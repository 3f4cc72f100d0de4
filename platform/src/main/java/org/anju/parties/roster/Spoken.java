package org.anju.parties.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.policy.rule.Phrase;
import org.anju.policy.value.Words;

/**
 * 存档语句: a phrase as it is kept, so that it can be said in either language later; each figure remembers its kind.
 *
 * @param args {@code day:2026-05-01}, {@code yuan:13556}, {@code number:3}, {@code word:key}, {@code text:…}
 */
public record Spoken(String key, List<String> args) {

    private static final String BOTH = "\u001f";

    public static Spoken of(Phrase phrase) {
        return new Spoken(phrase.key(), phrase.args().stream().map(Spoken::kept).toList());
    }

    public Phrase phrase() {
        return new Phrase(key, args.stream().map(Spoken::figure).toList());
    }

    private static String kept(Object figure) {
        return switch (figure) {
            case LocalDate day -> "day:" + day;
            case BigDecimal yuan -> "yuan:" + yuan.toPlainString();
            case Integer number -> "number:" + number;
            case Long number -> "number:" + number;
            case Phrase word -> "word:" + word.key();
            case Words words -> "words:" + words.zh() + BOTH + words.en();
            case Enum<?> word -> "word:policy." + word.getDeclaringClass().getSimpleName() + "." + word.name();
            default -> "text:" + figure;
        };
    }

    private static Object figure(String kept) {
        int colon = kept.indexOf(':');
        String value = kept.substring(colon + 1);
        return switch (kept.substring(0, colon)) {
            case "day" -> LocalDate.parse(value);
            case "yuan" -> new BigDecimal(value);
            case "number" -> Long.valueOf(value);
            case "word" -> Phrase.of(value);
            case "words" -> new Words(value.split(BOTH)[0], value.split(BOTH)[1]);
            default -> value;
        };
    }
}
