package org.anju.sheets.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anju.policy.time.Beijing;
import org.anju.sheets.Mask;
import org.anju.sheets.SheetContent;
import org.anju.sheets.VerificationCode;

/**
 * 签名内容: what the token of one version of a sheet says, no more than the public answer to its code. Its bytes are laid down
 * in docs/contract/sheet-token.md; others read them, so a change of them is a new format.
 *
 * @param number masked
 * @param holder the name, masked
 */
record Claims(
        int version,
        LocalDate madeOn,
        LocalDate issuedOn,
        LocalDate from,
        LocalDate until,
        VerificationCode code,
        String number,
        String holder) {

    static final byte FORMAT = 1;

    private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);
    private static final int UNSIGNED_SHORT = 0xFFFF;
    private static final int CODE_BYTES = 13;
    private static final int BITS_PER_CHARACTER = 5;
    private static final int STAR = 0xA;

    static Claims of(SheetContent content, int version, VerificationCode code, Instant now) {
        return new Claims(
                version,
                Beijing.dateOf(now),
                content.issuedOn(),
                content.from(),
                content.until(),
                code,
                Mask.number(content.number()),
                Mask.name(content.name()));
    }

    /** What is signed; {@code key} says by which key. */
    byte[] bytes(byte[] key) {
        byte[] first = holder.substring(0, holder.offsetByCodePoints(0, 1)).getBytes(StandardCharsets.UTF_8);
        byte[] packedNumber = packed(number);
        ByteBuffer out = ByteBuffer.allocate(
                1 + key.length + 5 * Short.BYTES + CODE_BYTES + packedNumber.length + 1 + first.length);
        out.put(FORMAT).put(key).putShort(small(version));
        for (LocalDate day : new LocalDate[] {madeOn, issuedOn, from, until}) {
            out.putShort(small(ChronoUnit.DAYS.between(DAY_ZERO, day)));
        }
        out.put(packed(code)).put(packedNumber);
        out.put((byte) (holder.codePointCount(0, holder.length()) - 1)).put(first);
        return out.array();
    }

    private static short small(long figure) {
        if (figure < 0 || figure > UNSIGNED_SHORT) {
            throw new IllegalArgumentException(figure + " has no room in a token");
        }
        return (short) figure;
    }

    /** Five bits a character, the last four bits empty. */
    private static byte[] packed(VerificationCode code) {
        byte[] packed = new byte[CODE_BYTES];
        for (int i = 0; i < VerificationCode.LENGTH; i++) {
            int place = VerificationCode.ALPHABET.indexOf(code.value().charAt(i));
            for (int bit = 0; bit < BITS_PER_CHARACTER; bit++) {
                if ((place >> (BITS_PER_CHARACTER - 1 - bit) & 1) == 1) {
                    int at = i * BITS_PER_CHARACTER + bit;
                    packed[at / Byte.SIZE] |= (byte) (0x80 >> at % Byte.SIZE);
                }
            }
        }
        return packed;
    }

    /** Two digits a byte; a star is ten. */
    private static byte[] packed(String number) {
        byte[] packed = new byte[number.length() / 2];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) (half(number.charAt(2 * i)) << 4 | half(number.charAt(2 * i + 1)));
        }
        return packed;
    }

    private static int half(char digit) {
        return digit == '*' ? STAR : digit - '0';
    }
}
