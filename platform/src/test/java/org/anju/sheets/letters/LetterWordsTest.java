package org.anju.sheets.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.cases.ReasonCode;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.Verb;
import org.anju.parties.profile.Section;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.MeasureKind;
import org.anju.sheets.SheetWords;
import org.junit.jupiter.api.Test;

/** The words of letters are complete and, once printed, never changed. */
class LetterWordsTest {

    private final SheetWords words = new LetterWords().on(LocalDate.of(2026, 6, 1));

    @Test
    void every_reason_and_section_a_letter_can_name_has_its_word() {
        List<String> keys = Stream.concat(
                        Stream.of(Verb.REFUSE, Verb.ASK, Verb.UPHOLD, Verb.SET_ASIDE)
                                .flatMap(verb -> ReasonCode.of(verb).stream())
                                .map(code -> "reason." + code),
                        Arrays.stream(Section.values()).map(section -> "section." + section.name()))
                .toList();
        assertThat(keys).isNotEmpty().allMatch(words::has);
    }

    @Test
    void every_kind_says_what_it_is_who_decided_what_to_do_now_and_what_against_it() {
        for (LetterKind kind : LetterKind.values()) {
            assertThat(Stream.of("title.", "desk.").map(each -> each + kind)).allMatch(words::has);
            assertThat(words.has("remedy." + kind + ".1")).isTrue();
        }
        assertThat(Stream.of(
                        "GRANTED",
                        "REFUSED",
                        "TO_MEND",
                        "LAPSED.SUPPLEMENT",
                        "LAPSED.EMPLOYER_REVIEW",
                        "UPHELD",
                        "SET_ASIDE",
                        "BREACH_TOLD",
                        "BREACH_DECIDED",
                        "BREACH_CLOSED",
                        "BREACH_LIFTED"))
                .allMatch(key -> words.has("decided." + key) && words.has("now." + key + ".1"));
    }

    @Test
    void every_business_breach_and_measure_has_its_word() {
        assertThat(Arrays.stream(Kind.values()).map(kind -> "applied." + kind)).allMatch(words::has);
        assertThat(Arrays.stream(BreachKind.values()).map(kind -> "breach." + kind))
                .allMatch(words::has);
        assertThat(Arrays.stream(MeasureKind.values()).map(kind -> "measure." + kind))
                .allMatch(words::has);
    }

    @Test
    void the_first_edition_is_as_it_was_printed() throws IOException, NoSuchAlgorithmException {
        try (InputStream in =
                Objects.requireNonNull(SheetWords.class.getResourceAsStream("/sheets/letters-1.properties"))) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            assertThat(HexFormat.of().formatHex(hash))
                    .as("letters that were printed say these words: for others add an edition")
                    .isEqualTo("0623548ddb1d2d88954fce3685ab5318120eb9844e4491d9bb5403ccdd0a9631");
        }
    }
}
