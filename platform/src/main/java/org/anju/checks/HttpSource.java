package org.anju.checks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** 网络核验: asks by HTTP a source that keeps to docs/contract/outside-checks.md. */
public final class HttpSource implements OutsideSource {

    /** Far more than a year of months needs. */
    static final int MOST_BYTES = 64 * 1024;

    private static final int OK = 200;

    private final Door door;
    private final Patience patience;
    private final HttpClient client;

    public HttpSource(Door door, Patience patience) {
        this.door = door;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.door())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Source source() {
        return door.source();
    }

    @Override
    public Way way() {
        return Way.HTTP;
    }

    @Override
    public Reply ask(Question question) {
        HttpRequest request = HttpRequest.newBuilder(door.questions())
                .header("Authorization", "Bearer " + door.secret())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", question.id().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(Contract.write(question)))
                .build();
        // a request's own timeout ends with the first byte: who drips would be waited for without end
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            HttpResponse<byte[]> answer = coming.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
            return reply(question, answer.statusCode(), answer.body());
        } catch (TimeoutException late) {
            coming.cancel(true);
            return new Reply.Not(Hitch.TIMEOUT);
        } catch (ExecutionException failed) {
            return new Reply.Not(hitch(failed.getCause()));
        } catch (InterruptedException closing) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Not(Hitch.TIMEOUT);
        }
    }

    private static Hitch hitch(@Nullable Throwable why) {
        return switch (why) {
            case HttpTimeoutException late -> Hitch.TIMEOUT;
            case SSLException open -> Hitch.NOT_SECURE;
            case IOException much when String.valueOf(much.getMessage()).contains("capacity") -> Hitch.TOO_LARGE;
            case IOException away -> Hitch.UNREACHABLE;
            case null, default -> Hitch.FAULT;
        };
    }

    private static Reply reply(Question question, int status, byte[] body) {
        return switch (status) {
            case OK -> Contract.read(question, body);
            case 401, 403 -> new Reply.Not(Hitch.SIGN_IN);
            case 400, 404, 405, 409, 410, 413, 415, 422 -> new Reply.Not(Hitch.REFUSED);
            default -> new Reply.Not(Hitch.BUSY);
        };
    }
}
