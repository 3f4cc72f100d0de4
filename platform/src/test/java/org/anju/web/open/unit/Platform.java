package org.anju.web.open.unit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** An identity platform of the test's own on the loopback, which can be told to answer wrongly. */
final class Platform implements AutoCloseable {

    static final String ISSUER = "http://identity.test.invalid";

    private static final RSAKey TRUE_KEY = made("k1");

    private final HttpServer server;
    private String answer = "{}";
    private int status = 200;
    String tokenRequest = "";
    String tokenAuthorization = "";

    Platform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        server.createContext("/token", exchange -> {
            tokenRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            tokenAuthorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            send(exchange, status, answer);
        });
        server.createContext("/jwks", exchange -> send(exchange, 200, new JWKSet(TRUE_KEY.toPublicJWK()).toString()));
        server.start();
    }

    Connection connection() {
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        return new Connection(
                "anju", "geheim", "https://identity.test.invalid/authorize", base + "/token", base + "/jwks", ISSUER);
    }

    /** What a right answer says. */
    static JWTClaimsSet.Builder right(Instant now, String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("anju")
                .subject("u1")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("uscc", "91110119MA00DEM14N")
                .claim("unit_name", "妫川智能科技（示例）有限公司")
                .claim("subject_type", "ENTERPRISE")
                .claim("method", "E_LICENCE")
                .claim("operator_name", "周雨桐")
                .claim("operator_id", "990101199006060103");
    }

    void answers(JWTClaimsSet claims) {
        answersSigned(claims, TRUE_KEY);
    }

    /** Signed by somebody else, under the true key's name. */
    void forges(JWTClaimsSet claims) {
        answersSigned(claims, made("k1"));
    }

    void answers(int status, String body) {
        this.status = status;
        this.answer = body;
    }

    private void answersSigned(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
            token.sign(new RSASSASigner(key));
            answers(200, """
                    {"access_token":"a","token_type":"Bearer","expires_in":300,"id_token":"%s"}
                    """.formatted(token.serialize()));
        } catch (JOSEException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static RSAKey made(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
