package org.anju.cases.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anju.cases.queue.Words.Meant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'', NOTHING, ''",
        "' 　', NOTHING, ''",
        "YQ-2026-000042, CASE, YQ-2026-000042",
        "'  yq-2026 ', CASE, YQ-2026",
        "ＹＱ-２０２６-0000, CASE, YQ-2026-0000",
        "yq-1999-000042, NAME, yq-1999-000042",
        "42, SERIAL, 42",
        "000042, SERIAL, 000042",
        "0000042, NAME, 0000042",
        "1101192026000042, PERMIT, 1101192026000042",
        "11011920, PERMIT, 11011920",
        "林知远, NAME, 林知远",
        "LZY, NAME, lzy",
        "%, NAME, %",
    })
    void what_is_typed_says_itself_what_it_is(String typed, Meant meant, String text) {
        Words words = Words.of(typed);
        assertThat(words.meant()).isEqualTo(meant);
        assertThat(words.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"42, YQ-2026-000042", "000042, YQ-2026-000042", "7, YQ-2026-000007"})
    void last_digits_are_those_of_this_year_first_and_of_nine_before(String typed, String newest) {
        var numbers = Words.of(typed).numbers(LocalDate.of(2026, 9, 7));
        assertThat(numbers).hasSize(10).startsWith(newest);
        assertThat(numbers.getLast()).startsWith("YQ-2017-");
    }

    @ParameterizedTest
    @CsvSource({"%, '\\%'", "_, '\\_'", "'a\\b', 'a\\\\b'"})
    void signs_with_a_meaning_of_their_own_lose_it(String typed, String plain) {
        assertThat(Words.of(typed).anywhere()).isEqualTo("%" + plain + "%");
        assertThat(Words.of(typed).inFront()).isEqualTo(plain + "%");
    }
}
