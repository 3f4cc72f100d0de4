package org.anju.prove;

import java.util.Arrays;
import java.util.Random;

/** 损坏: one file made wrong at random, as a bad line, a bad disk or a bad mind would. */
final class Spoiling {

    private static final int MOST_STEPS = 4;
    /** Numbers at which readers of files trip. */
    private static final String[] NUMBERS = {"0", "-1", "65536", "2147483647", "4294967295", "99999999999999999999"};

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    /** One to four steps; the second file lends its parts. */
    byte[] of(byte[] file, byte[] other) {
        byte[] spoiled = file;
        for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0 && spoiled.length > 1; steps--) {
            spoiled = step(spoiled, other);
        }
        return spoiled;
    }

    private byte[] step(byte[] file, byte[] other) {
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.min(512, file.length));
        return switch (random.nextInt(7)) {
            case 0 -> bits(file);
            case 1 -> Arrays.copyOf(file, at + 1);
            case 2 -> joined(file, at, new byte[0], Math.min(file.length, at + length));
            case 3 -> joined(file, at, Arrays.copyOfRange(file, at, Math.min(file.length, at + length)), at);
            case 4 -> number(file, at);
            case 5 -> {
                int from = random.nextInt(other.length);
                yield joined(file, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + length)), at);
            }
            default -> joined(file, at, noise(length), Math.min(file.length, at + length));
        };
    }

    private byte[] bits(byte[] file) {
        byte[] turned = file.clone();
        for (int left = 1 + random.nextInt(16); left > 0; left--) {
            turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return turned;
    }

    /** The next number from there on becomes one that nobody expects; without one, four bytes do. */
    private byte[] number(byte[] file, int at) {
        int from = at;
        while (from < file.length && !digit(file[from])) {
            from++;
        }
        int to = from;
        while (to < file.length && digit(file[to])) {
            to++;
        }
        return from == to
                ? joined(file, at, new byte[] {-1, -1, -1, -1}, Math.min(file.length, at + 4))
                : joined(
                        file,
                        from,
                        NUMBERS[random.nextInt(NUMBERS.length)].getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        to);
    }

    private static boolean digit(byte each) {
        return each >= '0' && each <= '9';
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    /** What lies before {@code to}, then the middle, then what lies from {@code from} on. */
    private static byte[] joined(byte[] file, int to, byte[] middle, int from) {
        byte[] all = new byte[to + middle.length + file.length - from];
        System.arraycopy(file, 0, all, 0, to);
        System.arraycopy(middle, 0, all, to, middle.length);
        System.arraycopy(file, from, all, to + middle.length, file.length - from);
        return all;
    }
}
