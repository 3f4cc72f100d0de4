package org.anju.trail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** One link: the hash before, then the line. */
final class Chain {

    private final MessageDigest sha;

    Chain() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Before the first line stand 32 zero bytes. */
    static byte[] start() {
        return new byte[32];
    }

    byte[] link(byte[] before, long seq, Line line) {
        sha.update(before);
        return sha.digest(line.canonical(seq));
    }
}
