package org.anju.policy.value;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * 公民身份号码 (GB 11643), and the residence permits of Hong Kong, Macao and Taiwan people that are numbered the same way.
 *
 * <p>The first six digits are the place of first registration: retired codes such as 110229 stay right, and the hukou place is never read from them.
 *
 * @param number 18 characters, the check character upper case
 */
public record ResidentId(String number) {

    /** 性别 as the 17th digit says it. */
    public enum Sex {
        MALE,
        FEMALE
    }

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public ResidentId {
        if (!(read(number) instanceof Parsed.Good<LocalDate>)) {
            throw new IllegalArgumentException("not a resident identity number");
        }
    }

    /** Reads what a person typed; {@code today} because nobody is born tomorrow. */
    public static Parsed<ResidentId> parse(String raw, LocalDate today) {
        String number = Typed.tidy(raw);
        return switch (read(number)) {
            case Parsed.Bad<LocalDate>(var key, var args) -> new Parsed.Bad<>(key, args);
            case Parsed.Good<LocalDate>(var born)
            when born.isAfter(today) -> Parsed.bad("value.residentId.future", born);
            case Parsed.Good<LocalDate> _ -> Parsed.good(new ResidentId(number));
        };
    }

    private static Parsed<LocalDate> read(String number) {
        if (number.length() != 18) {
            return Parsed.bad("value.residentId.length", number.length());
        }
        char last = number.charAt(17);
        if (!Typed.digits(number.substring(0, 17)) || CHECKS.indexOf(last) < 0 || number.charAt(0) == '0') {
            return Parsed.bad("value.residentId.characters");
        }
        LocalDate born;
        try {
            born = LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14));
        } catch (DateTimeException noSuchDay) {
            return Parsed.bad("value.residentId.date", number.substring(6, 14));
        }
        if (born.getYear() < 1800 || born.getYear() > 2099) {
            return Parsed.bad("value.residentId.date", number.substring(6, 14));
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == last ? Parsed.good(born) : Parsed.bad("value.residentId.check");
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    public LocalDate birthDate() {
        return LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14));
    }

    public Sex sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** As it is shown where the whole number is not needed: {@code 330106********3417}. */
    public String masked() {
        return number.substring(0, 6) + "********" + number.substring(14);
    }

    /** Masked, so that a number never slips whole into a log line. */
    @Override
    public String toString() {
        return masked();
    }
}
