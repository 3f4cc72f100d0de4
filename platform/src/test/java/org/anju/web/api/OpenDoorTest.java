package org.anju.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** The open API in the whole house, through the real gate, over the wire. */
class OpenDoorTest {

    private final URI house = House.demo().address();

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(house.resolve(path));
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    @Test
    void a_pre_check_needs_no_sign_in_no_token_and_leaves_no_session() throws Exception {
        var answer = send(
                to(ApiPaths.PRECHECK).header("Content-Type", "application/json").POST(body("{\"on\":\"2024-03-01\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("\"verdict\":\"UNDECIDED\"");
    }

    @Test
    void every_other_way_is_answered_with_a_problem() throws Exception {
        expect(send(to(ApiPaths.PRECHECK).GET()), 405);
        expect(send(to(ApiPaths.WAGES).DELETE()), 405);
        expect(send(to(ApiPaths.PRECHECK).header("Content-Type", "text/plain").POST(body("{}"))), 415);
        expect(
                send(to(ApiPaths.PRECHECK)
                        .header("Content-Type", "application/json")
                        .POST(body("{"))),
                400);
        expect(
                send(to(ApiPaths.PRECHECK)
                        .header("Content-Type", "application/json")
                        .POST(body(" ".repeat(64 * 1024) + "{}"))),
                413);
        expect(send(to("/api/v1/nothing").GET()), 404);
    }

    @Test
    void a_body_of_unknown_length_is_measured_too() throws Exception {
        byte[] large = (" ".repeat(64 * 1024) + "{}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        expect(
                send(to(ApiPaths.PRECHECK)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))),
                413);
    }

    private static void expect(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
