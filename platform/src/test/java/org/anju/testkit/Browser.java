package org.anju.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A visitor without JavaScript: keeps cookies, follows redirects, fills forms by the names of their fields (hidden
 * fields go along as they stand), and says what it sees.
 */
public final class Browser {

    private static final Set<Integer> SEE_ELSEWHERE = Set.of(301, 302, 303);

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final URI home;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .localAddress(ownAddress())
            .build();
    private @Nullable HttpResponse<byte[]> answer;
    private boolean following = true;
    private boolean says = true;

    /** Each visitor comes from an address of his own on the loopback, as in life: the brake counts by address. */
    private static InetAddress ownAddress() {
        int number = VISITORS.incrementAndGet();
        try {
            return InetAddress.getByAddress(new byte[] {127, 1, (byte) (number / 250), (byte) (number % 250 + 1)});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Browser(URI home) {
        this.home = home;
    }

    /** From now on a redirect is an answer like any other. */
    public Browser withoutFollowing() {
        following = false;
        return this;
    }

    /** From now on the question what a page is opened for stays unanswered; elsewhere everybody of the office has an answer. */
    public Browser silent() {
        says = false;
        return this;
    }

    public Browser get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    public Browser postJson(String path, String json) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Any request; cookies are added, redirects followed. */
    public Browser send(HttpRequest.Builder request) {
        URI target = request.build().uri();
        HttpResponse<byte[]> got = exchange(request, target);
        for (int hops = 0; following && SEE_ELSEWHERE.contains(got.statusCode()); hops++) {
            assertThat(hops).as("redirects from " + target).isLessThan(10);
            target = target.resolve(got.headers().firstValue("Location").orElseThrow());
            got = exchange(HttpRequest.newBuilder(target).GET(), target);
        }
        answer = got;
        boolean asked = following
                && got.uri().getPath().endsWith("/desk/purpose")
                && got.uri().getQuery() != null;
        return says && asked && got.statusCode() == 200
                ? form("/desk/purpose").set("purpose", "RELATED").submit()
                : this;
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request, URI target) {
        try {
            String sent = String.join(
                    "; ",
                    cookies.getCookieStore().getCookies().stream()
                            .filter(cookie -> HttpCookie.domainMatches(cookie.getDomain(), target.getHost())
                                    || target.getHost().equals(cookie.getDomain()))
                            .filter(cookie -> target.getPath().startsWith(cookie.getPath()))
                            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                            .toList());
            if (!sent.isEmpty()) {
                request.setHeader("Cookie", sent);
            }
            HttpResponse<byte[]> got = client.send(
                    request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofByteArray());
            cookies.put(target, got.headers().map());
            return got;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private URI at(String path) {
        return answer == null ? home.resolve(path) : answer.uri().resolve(path);
    }

    /** The only form of the page whose address ends so, or that this selector finds. */
    public Form form(String selector) {
        String css = selector.startsWith("/") ? "form[action$=\"" + selector + "\"]" : selector;
        List<Element> forms = page().select(css);
        assertThat(forms).as("forms by " + css + " on " + place()).hasSize(1);
        return new Form(this, forms.getFirst(), place());
    }

    /** Follows the first link with this text. */
    public Browser click(String text) {
        for (Element link : page().select("a[href]")) {
            if (link.text().contains(text)) {
                return get(link.attr("href"));
            }
        }
        throw new AssertionError("no link “" + text + "” on " + place() + "\n" + page().text());
    }

    public Document page() {
        return Jsoup.parse(body(), place().toString());
    }

    public String body() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return answered().body();
    }

    public int status() {
        return answered().statusCode();
    }

    public URI place() {
        return answered().uri();
    }

    public String header(String name) {
        return answered().headers().firstValue(name).orElse("");
    }

    /** All values of a header that may come more than once. */
    public List<String> headers(String name) {
        return answered().headers().allValues(name);
    }

    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    public Browser hasStatus(int status) {
        assertThat(status())
                .as(() -> {
                    String said = page().select("main").isEmpty()
                            ? body()
                            : page().select("main").text();
                    return place() + " said: " + said.substring(0, Math.min(1500, said.length()));
                })
                .isEqualTo(status);
        return this;
    }

    public Browser hasText(String text) {
        assertThat(page().text()).as(place().toString()).contains(text);
        return this;
    }

    public Browser hasNoText(String text) {
        assertThat(page().text()).as(place().toString()).doesNotContain(text);
        return this;
    }

    public Browser isAt(String path) {
        assertThat(place().getPath()).isEqualTo(path);
        return this;
    }

    private HttpResponse<byte[]> answered() {
        if (answer == null) {
            throw new IllegalStateException("nothing asked yet");
        }
        return answer;
    }
}
