package org.anju.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/**
 * A visitor who walks once through the public rooms of a freshly opened house, so that the JVM has met the classes a
 * page needs before it writes down what it learned (JEP 514). Whatever a page answers is fine.
 */
final class Rehearsal {

    private static final List<String> WALK = List.of(
            "/", "/precheck", "/guide", "/verify", "/sign-in", "/register", "/en/", "/me", "/desk", "/not-there");

    private static final int ROUNDS = 3;

    private Rehearsal() {}

    static boolean wanted() {
        return Boolean.getBoolean("anju.rehearsal");
    }

    static void walk(int port) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            for (String path : WALK) {
                HttpURLConnection visit = (HttpURLConnection)
                        URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
                visit.setInstanceFollowRedirects(false);
                visit.setConnectTimeout(5_000);
                visit.setReadTimeout(20_000);
                visit.getResponseCode();
                visit.disconnect();
            }
        }
    }
}
