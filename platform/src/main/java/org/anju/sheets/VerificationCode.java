package org.anju.sheets;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 查验码: twenty characters nobody can guess and everybody can type; 31^20 is 99 bits. */
public record VerificationCode(String value) {

    /** No 0 O 1 I L: they are mistaken for one another on paper. */
    public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static final int LENGTH = 20;

    private static final Pattern WELL_FORMED = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final int GROUP = 4;

    public VerificationCode {
        if (!WELL_FORMED.matcher(value).matches()) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    static VerificationCode draw(SecureRandom random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** Reads what a person typed or scanned: any case, full-width letters, spaces, dashes and dots between the groups. */
    public static Optional<VerificationCode> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}._·]", "")
                .toUpperCase(Locale.ROOT);
        return WELL_FORMED.matcher(plain).matches() ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }

    /** As printed: {@code 7K3M-92QF-X8AB-…}. */
    public String grouped() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
