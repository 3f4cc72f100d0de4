package org.anju.sheets.sign;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 签名密钥: a key and the certificates that speak for it, its own first.
 *
 * @param provider who alone can sign with it (a token, or Bouncy Castle for SM2); null where the JDK can
 */
record SigningKey(
        PrivateKey key,
        List<X509Certificate> chain,
        @Nullable Provider provider) {

    X509Certificate certificate() {
        return chain.getFirst();
    }

    X509Certificate root() {
        return chain.getLast();
    }

    String algorithm() {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw new IllegalStateException("cannot sign with " + key.getAlgorithm());
        };
    }
}
