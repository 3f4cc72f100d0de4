package org.anju.policy.value;

import java.util.Arrays;

/**
 * 统一社会信用代码 (GB 32100-2015).
 *
 * <p>Its places 3 to 8 name the registering authority, not the district of registration: 在延庆区登记注册 is never read from it.
 *
 * @param code 18 characters, letters upper case
 */
public record CreditCode(String code) {

    /** Who registered the unit as what, by the first two places; legal personality is not in them. */
    public enum Kind {
        /** 企业, its branches, partnerships and representative offices. */
        ENTERPRISE("91"),
        PUBLIC_INSTITUTION("12"),
        PRIVATE_NON_ENTERPRISE("52"),
        SOCIAL_ORGANISATION("51"),
        /** Not named in the guide: a person decides. */
        FOUNDATION("53"),
        /** Named in condition 5, but no legal person: a person decides. */
        LAW_FIRM("31"),
        /** May sign in (G-3.1.1-5), but is no eligible unit. */
        GOVERNMENT_ORGAN("11"),
        /** Named in condition 8 as a person. */
        INDIVIDUAL_BUSINESS("92"),
        COOPERATIVE("93"),
        OTHER("");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        if (!(read(code) instanceof Parsed.Good<String>)) {
            throw new IllegalArgumentException("not a unified social credit code: " + code);
        }
    }

    public static Parsed<CreditCode> parse(String raw) {
        return switch (read(Typed.tidy(raw).replace("-", ""))) {
            case Parsed.Bad<String>(var key, var args) -> new Parsed.Bad<>(key, args);
            case Parsed.Good<String>(var code) -> Parsed.good(new CreditCode(code));
        };
    }

    private static Parsed<String> read(String code) {
        if (code.length() != 18) {
            return Parsed.bad("value.creditCode.length", code.length());
        }
        if (code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Parsed.bad("value.creditCode.characters");
        }
        if ("123456789ANY".indexOf(code.charAt(0)) < 0
                || "123459".indexOf(code.charAt(1)) < 0
                || !Typed.digits(code.substring(2, 8))) {
            return Parsed.bad("value.creditCode.shape");
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == code.charAt(17)
                ? Parsed.good(code)
                : Parsed.bad("value.creditCode.check");
    }

    public Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> !kind.prefix.isEmpty() && code.startsWith(kind.prefix))
                .findFirst()
                .orElse(Kind.OTHER);
    }

    /** 主体标识码 (GB 11714), places 9 to 17. */
    public String organisationCode() {
        return code.substring(8, 17);
    }

    /** Whether the organisation code's own check character agrees. A hint for the reviewer only: real codes that fail it are in use. */
    public boolean organisationCodeAgrees() {
        String organisation = organisationCode();
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char wanted = check == 10 ? 'X' : check == 11 ? '0' : Character.forDigit(check, 10);
        return organisation.charAt(8) == wanted;
    }

    @Override
    public String toString() {
        return code;
    }
}
