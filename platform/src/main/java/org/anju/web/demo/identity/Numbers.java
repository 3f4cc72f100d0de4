package org.anju.web.demo.identity;

import java.util.Random;
import java.util.random.RandomGenerator;

/** Makes up numbers that hold and belong to nobody: the region 99 does not exist, nor do codes beginning so. */
final class Numbers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] OF_CODE = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] OF_ID = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final RandomGenerator random = new Random();

    String creditCode() {
        String body = "91110119MA0N%05d".formatted(random.nextInt(100_000));
        int sum = 0;
        for (int i = 0; i < OF_CODE.length; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * OF_CODE[i];
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    String residentId() {
        String body = "990101%d%02d%02d%03d"
                .formatted(
                        1980 + random.nextInt(20),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(1000));
        int sum = 0;
        for (int i = 0; i < OF_ID.length; i++) {
            sum += (body.charAt(i) - '0') * OF_ID[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
