package org.anju.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a password must be: long enough, and none that everybody tries first. No rule about kinds of signs. */
@Component
public class PasswordRule {

    public static final int LEAST = 10;
    public static final int MOST = 128;

    private final Set<String> common = read();

    /** The message key of what is wrong, or null; {@code own} are words of the account's own: login, name. */
    public @Nullable String problem(String password, String... own) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return "accounts.password.short";
        }
        if (length > MOST) {
            return "accounts.password.long";
        }
        String plain = password.toLowerCase(Locale.ROOT);
        String stem = plain.replaceAll("[^\\p{L}]", "");
        if (common.contains(plain) || common.contains(stem) || stem.isEmpty() && common.contains(trimmed(plain))) {
            return "accounts.password.common";
        }
        if (repeats(plain) || runs(plain)) {
            return "accounts.password.common";
        }
        for (String each : own) {
            String mine = each.toLowerCase(Locale.ROOT);
            if (mine.length() >= 3 && plain.contains(mine) && plain.length() < mine.length() + 6) {
                return "accounts.password.own";
            }
        }
        return null;
    }

    /** The same one to four signs again and again: {@code abcabcabcabc}. */
    private static boolean repeats(String text) {
        for (int block = 1; block <= 4; block++) {
            if (text.substring(block).equals(text.substring(0, text.length() - block))) {
                return true;
            }
        }
        return false;
    }

    /** Each sign next to the one before: {@code 0123456789}, {@code zyxwvutsrq}. */
    private static boolean runs(String text) {
        int step = text.charAt(1) - text.charAt(0);
        if (Math.abs(step) != 1) {
            return false;
        }
        int broken = 0;
        for (int i = 1; i < text.length(); i++) {
            broken += text.charAt(i) - text.charAt(i - 1) == step ? 0 : 1;
        }
        return broken <= 1;
    }

    private static String trimmed(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static Set<String> read() {
        var stream = PasswordRule.class.getResourceAsStream("/accounts/common-passwords.txt");
        if (stream == null) {
            throw new IllegalStateException("accounts/common-passwords.txt is not on the class path");
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
