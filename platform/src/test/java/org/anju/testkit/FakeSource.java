package org.anju.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An outside source: by itself it keeps to docs/contract/outside-checks.md, and it can be told not to. */
public final class FakeSource implements AutoCloseable {

    public static final String SECRET = "source-secret";

    private static final String PATH = "/questions";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How it behaves from now on. */
    private interface Manner {
        void answer(HttpExchange exchange, JsonNode asked) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final AtomicReference<Manner> manner =
            new AtomicReference<>((exchange, question) -> say(exchange, 503, ""));

    public FakeSource() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, this::take);
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** Bodies as they came. */
    public List<JsonNode> asked() {
        return asked;
    }

    public List<String> keys() {
        return keys;
    }

    /** Answers by the contract, with those further fields, such as {@code "months":[]}. */
    public void tells(String fields) {
        twists(right -> right, fields);
    }

    /** The contract's answer with something done to it. */
    public void twists(UnaryOperator<String> how, String fields) {
        says(
                200,
                question -> how.apply("""
                {"version":1,"request":"%s","number":"%s","found":true,"asOf":"2026-07-01"%s}""".formatted(
                                question.path("request").asString(""),
                                question.path("subject").path("number").asString(""),
                                fields.isEmpty() ? "" : "," + fields)));
    }

    public void says(int status, String body) {
        says(status, question -> body);
    }

    public void says(int status, Function<JsonNode, String> body) {
        manner.set((exchange, question) -> say(exchange, status, body.apply(question)));
    }

    /** Takes the question and says nothing. */
    public void hangs() {
        manner.set((exchange, question) -> await());
    }

    /** Begins an answer and never ends it. */
    public void drips() {
        manner.set((exchange, question) -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            out.write('{');
            out.flush();
            await();
        });
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode question = JSON.readTree(exchange.getRequestBody().readAllBytes());
            asked.add(question);
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (("Bearer " + SECRET).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                manner.get().answer(exchange, question);
            } else {
                say(exchange, 401, "{\"error\":\"NOT_KNOWN\"}");
            }
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
