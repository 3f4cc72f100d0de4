package org.anju.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anju.policy.rule.Phrase;
import org.anju.web.kit.Dates;
import org.anju.web.kit.Language;
import org.anju.web.kit.Messages;
import org.anju.web.kit.PhraseText;
import org.junit.jupiter.api.Test;

/** The short words of mail and SMS: there for everything that is told, short, and without names and results. */
class OutwardWordsTest {

    /** One SMS of Chinese; two of them joined. */
    private static final int ONE = 70;

    private static final int TWO = 134;

    private static final Pattern TOLD =
            Pattern.compile("notices\\.(case|association|remind|employer|agents|leaver|quota|hand|window)\\..+");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 28);

    private final Messages messages = messages();

    @Test
    void everything_that_is_told_has_short_words_and_nothing_else_has() {
        List<String> told = messages.keys(Language.ZH).stream()
                .filter(key -> TOLD.matcher(key).matches())
                .map(key -> key.replaceFirst("notices", "outward"))
                .toList();
        List<String> short_ = messages.keys(Language.ZH).stream()
                .filter(key ->
                        TOLD.matcher(key.replaceFirst("outward", "notices")).matches() && key.startsWith("outward."))
                .toList();
        assertThat(short_).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void a_chinese_sms_fits_into_one_and_an_english_one_into_two() {
        List<String> long_ = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String key : messages.keys(language)) {
                if (key.startsWith("outward.")
                        && TOLD.matcher(key.replaceFirst("outward", "notices")).matches()) {
                    String text = say(language, "outward.sign.sms")
                            + say(language, key)
                            + say(language, "outward.sms.see").replaceAll("\\{?0}?.*", "");
                    int most = language == Language.ZH ? ONE : TWO;
                    if (text.length() > most) {
                        long_.add(text.length() + " " + text);
                    }
                }
            }
        }
        assertThat(long_).isEmpty();
    }

    @Test
    void no_name_stands_in_them_and_no_result() {
        for (Language language : Language.values()) {
            for (String key : messages.keys(language)) {
                if (key.startsWith("outward.")
                        && TOLD.matcher(key.replaceFirst("outward", "notices")).matches()) {
                    assertThat(say(language, key))
                            .as(key)
                            .doesNotContain("某某", "通过", "退回了你", "granted", "refused", "suspended", "挂起", "010-6000");
                }
            }
        }
    }

    private String say(Language language, String key) {
        boolean quota = key.contains(".quota.");
        boolean case_ = key.contains(".case.") || key.contains(".employer.");
        boolean leaver = key.contains(".leaver.");
        boolean hand = key.contains(".hand.");
        Object[] args = quota
                ? new Object[] {DAY}
                : hand
                        ? new Object[] {"某某", "某某某", "YQ-2026-000123", "某某"}
                        : case_
                                ? new Object[] {"某某某", "YQ-2026-000123", DAY}
                                : leaver
                                        ? new Object[] {"某某某", DAY, DAY}
                                        : new Object[] {"某某某", DAY, 20, "某某", "010-60001234"};
        return new PhraseText(messages, new Dates(language, LocalDate.EPOCH)).say(new Phrase(key, List.of(args)));
    }

    private static Messages messages() {
        try {
            return new Messages(true);
        } catch (IOException neverHere) {
            throw new IllegalStateException(neverHere);
        }
    }
}
