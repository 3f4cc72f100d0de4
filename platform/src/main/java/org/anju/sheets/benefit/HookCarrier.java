package org.anju.sheets.benefit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anju.cases.errand.Tell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 推送: posts what changed, signed, to the department's address, as docs/contract/benefit-webhooks.md says. At least once: who
 * dies between sending and noting it sends again, under the same number. After three days of nothing getting through the
 * address is switched off and its administrators are told.
 */
@Component
public class HookCarrier {

    static final Duration GIVEN_UP = Duration.ofDays(3);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TAKEN = Duration.ofMinutes(2);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private final Hooks hooks;
    private final HookAddress addresses;
    private final Departments departments;
    private final Tell tell;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HookCarrier(
            Hooks hooks,
            HookAddress addresses,
            Departments departments,
            Tell tell,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.hooks = hooks;
        this.addresses = addresses;
        this.departments = departments;
        this.tell = tell;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whatever is due now. */
    public void run() {
        Optional<HookTelling> next = take();
        while (next.isPresent()) {
            carry(next.get());
            next = take();
        }
    }

    private Optional<HookTelling> take() {
        return Objects.requireNonNull(transaction.execute(tx -> hooks.take(clock.instant(), TAKEN)));
    }

    private void carry(HookTelling telling) {
        BenefitHook hook = hooks.find(telling.hook()).orElseThrow();
        Optional<URI> address = addresses.allowed(hook.url());
        String answer = address.isEmpty() ? "address" : post(address.get(), telling.body(), hooks.secret(hook.id()));
        boolean done = answer.matches("2\\d\\d");
        transaction.executeWithoutResult(tx -> settle(telling, hook, done, answer));
    }

    private void settle(HookTelling telling, BenefitHook hook, boolean done, String answer) {
        Instant now = clock.instant();
        hooks.settle(telling.id(), done, answer, now, done ? null : next(telling, now));
        hooks.failing(hook.id(), done ? null : now);
        boolean over = !done
                && hook.on()
                && hook.failingSince() != null
                && !hook.failingSince().plus(GIVEN_UP).isAfter(now);
        if (over) {
            hooks.off(hook.id(), hook.department(), now);
            departments.members(hook.department()).stream()
                    .filter(BenefitMember::admin)
                    .forEach(member -> tell.officer(member.account(), "notices.benefit.HOOK_OFF", "/benefit/hooks"));
        }
    }

    /** Longer and longer; given up after three days. */
    private static @Nullable Instant next(HookTelling telling, Instant now) {
        Instant next = now.plus(PAUSES.get(Math.min(telling.tries(), PAUSES.size()) - 1));
        return next.isAfter(telling.at().plus(GIVEN_UP)) ? null : next;
    }

    private String post(URI address, String body, String secret) {
        long at = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Anju-Signature", "t=" + at + ",v1=" + signature(secret, at + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return String.valueOf(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException away) {
            return "unreachable";
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return "unreachable";
        }
    }

    static String signature(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
