package org.anju.web.demo.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.cases.agents.UnitClaims;
import org.anju.web.open.unit.Connecting;
import org.anju.web.open.unit.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * 演示用身份认证平台: speaks OpenID Connect like the city's, over the loopback, so that the very same code of the house runs
 * against it. It recognises whoever says he is somebody. Keys and codes live in memory; nothing is made before it is used.
 */
@Component
@ConditionalOnBooleanProperty("anju.demo")
class StandIn implements Connecting {

    static final String CLIENT = "anju-demo";
    static final String ISSUER = "http://identity.demo.invalid";

    private static final Duration CODE = Duration.ofMinutes(2);
    private static final Duration TOKEN = Duration.ofMinutes(5);
    private static final int MOST = 1000;

    /** What a browser was sent here with. */
    record Asked(String redirectUri, String nonce, String challenge) {}

    private record Given(Asked asked, UnitClaims claims, Instant until) {}

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final String secret = drawn();
    private final Map<String, Given> codes = new ConcurrentHashMap<>();
    private @Nullable RSAKey key;

    StandIn(InstantSource clock) {
        this.clock = clock;
    }

    /** The browser comes by the address it knows; this server asks itself where it is listening. */
    @Override
    public Connection at(HttpServletRequest request) {
        URI seen = URI.create(request.getRequestURL().toString());
        String address = request.getLocalAddr();
        String here = "http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + request.getLocalPort()
                + "/demo/identity";
        return new Connection(
                CLIENT,
                secret,
                seen.resolve(request.getContextPath() + "/demo/identity/authorize")
                        .toString(),
                here + "/token",
                here + "/jwks",
                ISSUER);
    }

    String code(Asked asked, UnitClaims claims) {
        Instant now = clock.instant();
        codes.values().removeIf(given -> given.until().isBefore(now));
        if (codes.size() >= MOST) {
            codes.clear();
        }
        String code = drawn();
        codes.put(code, new Given(asked, claims, now.plus(CODE)));
        return code;
    }

    boolean knows(String client, String said) {
        return client.equals(CLIENT)
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.US_ASCII), said.getBytes(StandardCharsets.UTF_8));
    }

    /** The signed answer to a code, once, for whoever holds its verifier. */
    Optional<String> token(String code, String redirectUri, String verifier) {
        Given given = codes.remove(code);
        if (given == null
                || clock.instant().isAfter(given.until())
                || !given.asked().redirectUri().equals(redirectUri)
                || !given.asked().challenge().equals(challenge(verifier))) {
            return Optional.empty();
        }
        return Optional.of(signed(given));
    }

    Map<String, Object> keys() {
        return new JWKSet(key().toPublicJWK()).toJSONObject();
    }

    private String signed(Given given) {
        Instant now = clock.instant();
        UnitClaims said = given.claims();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(CLIENT)
                .subject(said.creditCode() + "/" + said.operatorId())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(TOKEN)))
                .claim("nonce", given.asked().nonce())
                .claim("uscc", said.creditCode())
                .claim("unit_name", said.unitName())
                .claim("subject_type", said.subjectType())
                .claim("method", said.method())
                .claim("operator_name", said.operatorName())
                .claim("operator_id", said.operatorId())
                .build();
        try {
            RSAKey own = key();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(own.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(own));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized RSAKey key() {
        if (key == null) {
            try {
                key = new RSAKeyGenerator(2048).keyID(drawn().substring(0, 8)).generate();
            } catch (JOSEException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return key;
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String drawn() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
