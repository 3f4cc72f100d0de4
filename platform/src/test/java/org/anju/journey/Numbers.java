package org.anju.journey;

/** Numbers of nobody: of a region that does not exist, with a check character that holds. */
final class Numbers {

    private Numbers() {}

    /** An even serial is a woman's. */
    static String resident(String birth, int serial) {
        String body = "990101" + birth + "%03d".formatted(serial);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
