package org.anju.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("7K3M92QFX8ABCDEFGHJK");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M92QFX8ABCDEFGHJK",
                "7k3m-92qf-x8ab-cdef-ghjk",
                " 7K3M 92QF X8AB CDEF GHJK ",
                "7K3M－92QF－X8AB－CDEF－GHJK",
                "７Ｋ３Ｍ—92QF–X8AB·CDEF.GHJK",
                "7k3m　92qf　x8ab　cdef　ghjk"
            })
    void a_code_is_read_however_a_person_types_it(String typed) {
        assertEquals(Optional.of(CODE), VerificationCode.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "YQ-2026-000123",
                "7K3M92QFX8ABCDEFGHJ",
                "7K3M92QFX8ABCDEFGHJKL",
                "7K3M92QFX8ABCDEFGHJ0",
                "7K3M92QFX8ABCDEFGHJI",
                "7K3M92QFX8ABCDEFGHJ'",
                "7K3M92QFX8ABCDEFGHJ林"
            })
    void anything_else_is_no_code(String typed) {
        assertTrue(VerificationCode.read(typed).isEmpty());
    }

    @Test
    void a_code_that_is_none_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new VerificationCode("7k3m92qfx8abcdefghjk"));
    }

    @Test
    void it_is_printed_in_groups_of_four() {
        assertEquals("7K3M-92QF-X8AB-CDEF-GHJK", CODE.grouped());
    }

    @Test
    void drawn_codes_differ_and_use_the_whole_alphabet() {
        var random = new SecureRandom();
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            drawn.add(VerificationCode.draw(random).value());
        }
        assertEquals(2000, drawn.size());
        Set<Integer> used = drawn.stream().flatMapToInt(String::chars).boxed().collect(Collectors.toSet());
        assertEquals(VerificationCode.ALPHABET.length(), used.size());
    }
}
