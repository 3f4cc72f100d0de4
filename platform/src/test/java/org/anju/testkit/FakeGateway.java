package org.anju.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An SMS gateway that keeps to docs/contract/sms-gateway.md: each key is one SMS, however often it is posted. */
public final class FakeGateway implements AutoCloseable {

    public static final String SECRET = "gateway-secret";

    private static final String PATH = "/messages";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Next(int status, String body) {}

    private final HttpServer server;
    private final Map<UUID, String> taken = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Next> next = new AtomicReference<>();
    private final AtomicReference<Consumer<UUID>> watcher = new AtomicReference<>(key -> {});

    public FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** Number and text by key. */
    public Map<UUID, String> taken() {
        return taken;
    }

    public void answerNext(int status, String body) {
        next.set(new Next(status, body));
    }

    /** Called when one has been taken and before that is answered. */
    public void watch(Consumer<UUID> taken) {
        watcher.set(taken);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Next scripted = next.getAndSet(null);
            if (scripted != null) {
                say(exchange, scripted.status(), scripted.body());
            } else if (!("Bearer " + SECRET).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                say(exchange, 401, "{\"error\":\"NOT_KNOWN\"}");
            } else if (exchange.getRequestMethod().equals("GET")) {
                String path = exchange.getRequestURI().getPath();
                UUID key = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
                say(exchange, taken.containsKey(key) ? 200 : 404, "{}");
            } else {
                take(exchange, body);
            }
        }
    }

    private void take(HttpExchange exchange, byte[] body) throws IOException {
        UUID key = UUID.fromString(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        JsonNode sent = JSON.readTree(body);
        String sms = sent.path("to").asString("") + " " + sent.path("text").asString("");
        String before = taken.putIfAbsent(key, sms);
        if (before == null) {
            watcher.get().accept(key);
        }
        boolean other = before != null && !before.equals(sms);
        say(exchange, other ? 409 : 202, other ? "{\"error\":\"KEY_USED\"}" : "{\"state\":\"ACCEPTED\"}");
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
