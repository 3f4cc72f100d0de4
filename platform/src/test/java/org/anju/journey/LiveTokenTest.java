package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.anju.sheets.VerificationCode;
import org.anju.sheets.token.Holding;
import org.anju.sheets.token.TokenKeys;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** Where the square of a sheet leads: the token is looked at in the browser, beside the live answer, and stays there. */
class LiveTokenTest {

    private static final VerificationCode CODE = new VerificationCode("7K3M92QFX8ABCDEFGHJK");

    private final House house = House.demo();

    private final String token =
            house.bean(TokenKeys.class).token(Holding.LIN.content(), 1, CODE, Instant.parse("2026-11-23T02:20:00Z"));

    @Test
    void the_token_is_told_beside_the_live_answer() {
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.open("/verify/" + CODE.value() + "#" + token);
            phone.page().waitForSelector("[data-token='GENUINE']:visible");
            phone.sees("查不到").sees("签名真实").sees("林＊＊").sees("以上面的查验结果为准").looksAgain();
        }
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.open("/verify/" + CODE.value() + "#" + token.replaceFirst(".$", "!"));
            phone.page().waitForSelector("[data-token='DAMAGED']:visible");
            phone.sees("读不出签名");
        }
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.open("/verify/" + CODE.value()).sees("查不到");
            assertThat(phone.page().locator("[data-token]").isVisible()).isFalse();
        }
    }

    @Test
    void what_stands_behind_the_hash_never_reaches_the_server() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpServer ear = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ear.createContext("/", exchange -> pass(exchange, heard));
        ear.start();
        try (BrowserContext context = Chromium.get().newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + ear.getAddress().getPort() + "/verify/" + CODE.value() + "#" + token);
            page.waitForSelector("[data-token='GENUINE']:visible");
            page.waitForNavigation(
                    () -> page.locator("form[role=search] button").click());
            assertThat(page.locator(".vstate").first().innerText()).contains("查不到");
        } finally {
            ear.stop(0);
        }
        assertThat(heard)
                .anyMatch(each -> each.startsWith("GET /verify/" + CODE.value()))
                .anyMatch(each -> each.startsWith("GET /verify?code="))
                .anyMatch(each -> each.contains("/assets/token-"))
                .noneMatch(each -> each.contains("#") || each.contains(token.substring(0, 20)));
    }

    /** Hands a request on to the house, having written down all of it. */
    private void pass(HttpExchange exchange, List<String> heard) throws IOException {
        try (exchange;
                HttpClient client = HttpClient.newHttpClient()) {
            heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().entrySet()
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(house.address()
                                    .resolve(exchange.getRequestURI().toString()))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            for (String name : List.of("Content-Type", "Content-Security-Policy")) {
                answer.headers()
                        .firstValue(name)
                        .ifPresent(value -> exchange.getResponseHeaders().add(name, value));
            }
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
