package org.anju.parties;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 单位关联代码 (G-3.2.2-1): what an employer gives its people so that they can ask to be associated. Sixteen signs of
 * thirty are 78 bits; it opens nothing by itself, the employer still has to confirm.
 */
public record AssociationCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJKMNP-Z]{16}");

    static AssociationCode draw(SecureRandom random) {
        StringBuilder text = new StringBuilder(16);
        for (int i = 0; i < 16; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new AssociationCode(text.toString());
    }

    /** What a person typed, with or without the gaps; null where it cannot be a code. */
    static @Nullable AssociationCode read(String typed) {
        String text = typed.replaceAll("[\\s\\-　]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? new AssociationCode(text) : null;
    }

    /** Looked up by this only, so that the search in the index tells nothing about a code that is nearly right. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In groups of four, as it is read out and printed. */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
