package org.anju.notices.carry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** 短信: by HTTP to a gateway that keeps to docs/contract/sms-gateway.md. */
public final class SmsCarrier implements Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration DOOR = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);

    private final Supplier<SmsDoor> door;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(DOOR)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public SmsCarrier(Supplier<SmsDoor> door) {
        this.door = door;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Carried send(Outgoing out) {
        byte[] body = JSON.writeValueAsBytes(Map.of("to", out.to(), "text", out.text()));
        HttpRequest request = asked(door.get(), "")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", out.key().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return carried(answer.statusCode(), answer.body());
        } catch (HttpTimeoutException late) {
            return Carried.not(Trouble.TIMEOUT, "");
        } catch (SSLException open) {
            return Carried.not(Trouble.NOT_SECURE, "");
        } catch (IOException away) {
            return Carried.not(Trouble.UNREACHABLE, "");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Carried.not(Trouble.TIMEOUT, "");
        }
    }

    @Override
    public Known knows(UUID key) {
        try {
            int status = client.send(asked(door.get(), "/" + key).GET().build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status == 200 ? Known.YES : status == 404 ? Known.NO : Known.CANNOT_TELL;
        } catch (IOException away) {
            return Known.CANNOT_TELL;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Known.CANNOT_TELL;
        }
    }

    private static HttpRequest.Builder asked(SmsDoor door, String more) {
        return HttpRequest.newBuilder(URI.create(door.messages() + more))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + door.secret())
                .header("Accept", "application/json");
    }

    private static Carried carried(int status, byte[] body) {
        return switch (status) {
            // 409: it has that key with other words, so the first attempt got there
            case 200, 201, 202, 409 -> new Carried.Sent();
            case 400, 422 ->
                Carried.not(error(body).equals("INVALID_NUMBER") ? Trouble.REFUSED : Trouble.INVALID, status);
            case 401, 403 -> Carried.not(Trouble.SIGN_IN, status);
            case 413 -> Carried.not(Trouble.INVALID, status);
            default -> Carried.not(Trouble.BUSY, status);
        };
    }

    private static String error(byte[] body) {
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8))
                    .path("error")
                    .asString("");
        } catch (JacksonException unreadable) {
            return "";
        }
    }
}
