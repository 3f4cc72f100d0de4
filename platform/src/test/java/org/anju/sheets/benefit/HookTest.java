package org.anju.sheets.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anju.sheets.benefit.BenefitRoom.Holder;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** A department is told that a permit it has checked became something else. */
class HookTest {

    @RegisterExtension
    final Database database = new Database();

    private record Received(String signature, String body) {}

    private final BenefitRoom room = new BenefitRoom(database);
    private final HookRegister hooks = room.room(HookRegister.class);
    private final HookWatcher watcher = room.room(HookWatcher.class);
    private final HookCarrier carrier = room.room(HookCarrier.class);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(204);
    private HttpServer receiver;

    @BeforeEach
    void opens() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/told", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("Anju-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void closes() {
        receiver.stop(0);
    }

    @Test
    void a_suspension_is_told_once_signed_and_without_a_name() throws Exception {
        String secret = set();
        Holder lin = room.holder("林知远");
        room.said(lin, room.today());
        beat();
        assertThat(received).isEmpty();
        room.tx(() -> room.life.suspend(lin.person(), agent()));
        beat();
        assertThat(received).as("it begins tomorrow").isEmpty();
        room.clock().advanceDays(1);
        beat();
        beat();
        assertThat(received).hasSize(1);
        Received told = received.getFirst();
        assertThat(told.body())
                .contains("\"permit\":\"" + lin.permit().text() + "\"")
                .contains("\"before\":\"IN_FORCE\",\"status\":\"SUSPENDED\"")
                .doesNotContain("林")
                .doesNotContain(lin.identity().substring(6));
        String[] parts = told.signature().split("[=,]");
        assertThat(parts[3]).isEqualTo(hmac(secret, parts[1] + "." + told.body()));
        assertThat(Long.parseLong(parts[1])).isEqualTo(room.clock().instant().getEpochSecond());
        assertThat(hooks.tellings(room.asker())).extracting(HookTelling::state).containsExactly("done");
    }

    @Test
    void an_end_that_comes_by_itself_is_told_too() {
        set();
        Holder lin = room.holder("林知远");
        LocalDate last = room.today().plusYears(3).minusDays(1);
        room.clock().set(last, LocalTime.NOON);
        room.said(lin, last);
        beat();
        assertThat(received).isEmpty();
        room.clock().set(last.plusDays(1), LocalTime.MIDNIGHT);
        beat();
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().body()).contains("\"status\":\"EXPIRED\"");
    }

    @Test
    void what_fails_is_tried_again_under_the_same_number_and_then_by_hand() {
        set();
        Holder lin = changed();
        answer.set(503);
        beat();
        assertThat(received).hasSize(1);
        carrier.run();
        assertThat(received).as("not before its time").hasSize(1);
        room.clock().advance(Duration.ofMinutes(1));
        carrier.run();
        assertThat(received).hasSize(2);
        answer.set(200);
        room.clock().advance(Duration.ofMinutes(5));
        carrier.run();
        assertThat(received).hasSize(3);
        assertThat(received.stream().map(each -> id(each.body())).distinct()).hasSize(1);
        HookTelling telling = hooks.tellings(room.asker()).getFirst();
        assertThat(List.of(telling.tries(), telling.state(), String.valueOf(telling.answer())))
                .containsExactly(3, "done", "200");
        room.tx(() -> hooks.again(room.asker(), telling.id()));
        carrier.run();
        assertThat(received).hasSize(4);
        assertThat(id(received.getLast().body())).isEqualTo(telling.id().toString());
        assertThat(lin.permit().text()).isEqualTo(telling.permit());
    }

    @Test
    void after_three_days_of_nothing_it_is_switched_off_and_its_administrator_told() {
        set();
        changed();
        answer.set(500);
        beat();
        for (int hours = 0; hours <= 80; hours++) {
            room.clock().advance(Duration.ofHours(1));
            carrier.run();
        }
        BenefitHook hook = hooks.of(room.asker()).orElseThrow();
        assertThat(hooks.tellings(room.asker())).extracting(HookTelling::state).containsExactly("givenUp");
        assertThat(hook.failingSince()).isNotNull();
        int before = received.size();
        Holder next = room.holder("何婉清");
        room.said(next, room.today());
        room.tx(() -> room.life.suspend(next.person(), agent()));
        room.clock().advanceDays(1);
        beat();
        assertThat(received).hasSize(before + 1);
        assertThat(hooks.of(room.asker()).orElseThrow().on()).isFalse();
        assertThat(database.jdbc()
                        .sql("select count(*) from cases_outbox where payload like '%benefit.HOOK_OFF%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void who_did_not_check_it_or_stopped_is_told_nothing() {
        Holder before = room.holder("何婉清");
        room.said(before, room.today());
        set();
        Holder never = room.holder("宋雨彤");
        Holder checked = room.holder("林知远");
        room.said(checked, room.today());
        room.tx(() -> hooks.stop(room.asker()));
        for (Holder each : List.of(before, never, checked)) {
            room.tx(() -> room.life.suspend(each.person(), agent()));
        }
        room.clock().advanceDays(1);
        beat();
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/told",
                "https://127.0.0.1/told",
                "https://localhost/told",
                "https://10.1.2.3/told",
                "https://192.168.1.1/told",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/told",
                "https://[::1]/told",
                "https://[fd00::1]/told",
                "https://user:word@192.0.2.1/told",
                "ftp://192.0.2.1/told",
                "file:///etc/passwd",
                "told"
            })
    void an_address_that_is_not_outside_or_not_https_is_refused(String url) {
        assertThat(new HookAddress(new MockEnvironment()).allowed(url)).isEmpty();
    }

    @Test
    void an_outside_address_is_allowed_and_only_the_administrator_sets_one() {
        assertThat(new HookAddress(new MockEnvironment()).allowed("https://192.0.2.1/told"))
                .isPresent();
        var member = new BenefitAsker(room.asker().department(), room.asker().actor(), false, null);
        assertThat(room.tx(() -> hooks.set(member, url(), hooks.draw()))).isInstanceOf(Outcome.Absent.class);
        assertThat(room.tx(() -> hooks.again(room.asker(), UUID.randomUUID()))).isInstanceOf(Outcome.Absent.class);
    }

    private Holder changed() {
        Holder lin = room.holder("林知远");
        room.said(lin, room.today());
        room.tx(() -> room.life.suspend(lin.person(), agent()));
        room.clock().advanceDays(1);
        return lin;
    }

    private void beat() {
        watcher.run();
        carrier.run();
    }

    private String set() {
        String secret = hooks.draw();
        var outcomes = new ArrayList<Outcome>();
        outcomes.add(room.tx(() -> hooks.set(room.asker(), url(), secret)));
        assertThat(outcomes).first().isInstanceOf(Outcome.Done.class);
        return secret;
    }

    private String url() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/told";
    }

    private static Actor agent() {
        return new Actor(UUID.randomUUID(), "经办", Role.AGENT, UUID.randomUUID(), UUID.randomUUID(), Actor.YANQING);
    }

    private static String id(String body) {
        return body.substring(7, 43);
    }

    private static String hmac(String secret, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
