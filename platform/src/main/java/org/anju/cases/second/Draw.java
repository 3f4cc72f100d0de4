package org.anju.cases.second;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * 抽取: a run of recommendations one after another, of which exactly one is drawn. Anybody can work it out again: the
 * SHA-256 of the 32 bytes of the seed, read as a whole number, modulo the length of the run, plus one.
 *
 * @param seed written down before the first of the run; kept to ourselves until the last one has come
 * @param taken how many have come
 * @param looks those that have come, by place
 */
public record Draw(int no, int every, byte[] seed, int taken, Instant begunAt, List<SecondLook> looks) {

    public static final int SEED_BYTES = 32;

    public Draw {
        looks = List.copyOf(looks);
    }

    /** Which place of the run is drawn, from 1. */
    public int drawn() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed);
            return new BigInteger(1, hash).mod(BigInteger.valueOf(every)).intValue() + 1;
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    /** Nothing more can be foreseen from the seed. */
    public boolean over() {
        return taken == every;
    }

    public String seedText() {
        return HexFormat.of().formatHex(seed);
    }
}
