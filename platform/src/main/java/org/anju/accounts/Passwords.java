package org.anju.accounts;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords: Argon2id, 19 MiB, two passes (OWASP), at most two at a time so that memory stays flat. */
@Component
class Passwords {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz";

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore desks = new Semaphore(2);
    private final SecureRandom random = new SecureRandom();
    /** Compared where there is no account, so that an unknown name takes as long as a wrong password. */
    private final String nobody = argon.encode(oneTime());

    String hash(String password) {
        desks.acquireUninterruptibly();
        try {
            return argon.encode(password);
        } finally {
            desks.release();
        }
    }

    boolean matches(String password, @Nullable String hash) {
        desks.acquireUninterruptibly();
        try {
            boolean same = argon.matches(password, hash == null ? nobody : hash);
            return same && hash != null;
        } finally {
            desks.release();
        }
    }

    /** 16 signs out of 55, none of them mistaken for another: 92 bit. */
    String oneTime() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
