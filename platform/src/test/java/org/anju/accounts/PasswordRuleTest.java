package org.anju.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "abcxyzqpw,accounts.password.short",
        "九个字的密码不够长,accounts.password.short",
        "十个字的密码已经够长,",
        "correct horse battery,",
        "password123,accounts.password.common",
        "P@ssw0rd123,accounts.password.common",
        "Admin20262026,accounts.password.common",
        "iloveyou520!,accounts.password.common",
        "1234567890,accounts.password.common",
        "123456 7890,accounts.password.common",
        "aaaaaaaaaaaa,accounts.password.common",
        "abcabcabcabc,accounts.password.common",
        "abcdefghijkl,accounts.password.common",
        "zyxwvutsrqpo,accounts.password.common",
        "qwertyuiop12,accounts.password.common",
        "5201314520,accounts.password.common",
        "138000000001,accounts.password.own",
        "linzhiyuan88,accounts.password.own",
        "linzhiyuan walks home,",
    })
    void a_password_is_long_enough_and_not_what_others_try_first(
            String password, @org.jspecify.annotations.Nullable String problem) {
        assertThat(rule.problem(password, "13800000000", "LinZhiyuan")).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"128,true", "129,false"})
    void a_password_has_at_most_128_signs(int length, boolean good) {
        StringBuilder long_ = new StringBuilder("天行健君子以自强不息");
        while (long_.length() < length) {
            long_.append((char) ('a' + long_.length() * 7 % 26));
        }
        assertThat(rule.problem(long_.toString()) == null).isEqualTo(good);
    }
}
