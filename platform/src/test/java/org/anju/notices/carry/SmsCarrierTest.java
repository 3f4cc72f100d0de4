package org.anju.notices.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.anju.testkit.FakeGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** docs/contract/sms-gateway.md, sentence by sentence. */
class SmsCarrierTest {

    private FakeGateway gateway;
    private SmsCarrier carrier;

    @BeforeEach
    void open() throws IOException {
        gateway = new FakeGateway();
        carrier = new SmsCarrier(() -> new SmsDoor(gateway.address(), FakeGateway.SECRET));
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void an_sms_is_posted_under_its_key_and_the_same_key_again_is_the_same_sms() {
        UUID key = UUID.randomUUID();
        assertThat(carrier.knows(key)).isEqualTo(Carrier.Known.NO);
        assertThat(carrier.send(out(key, "你好"))).isInstanceOf(Carried.Sent.class);
        assertThat(carrier.send(out(key, "你好"))).isInstanceOf(Carried.Sent.class);
        assertThat(gateway.taken()).containsOnlyKeys(key);
        assertThat(gateway.taken().get(key)).isEqualTo("13912345678 你好");
        assertThat(carrier.knows(key)).isEqualTo(Carrier.Known.YES);
    }

    @Test
    void a_key_that_the_gateway_has_with_other_words_has_gone_out_before() {
        UUID key = UUID.randomUUID();
        carrier.send(out(key, "你好"));
        assertThat(carrier.send(out(key, "再见"))).isInstanceOf(Carried.Sent.class);
        assertThat(gateway.taken().get(key)).endsWith("你好");
    }

    @Test
    void each_answer_of_the_gateway_has_its_meaning() {
        assertThat(answer(400, "{\"error\":\"INVALID_NUMBER\"}")).isEqualTo(Carried.not(Trouble.REFUSED, 400));
        assertThat(answer(400, "{\"error\":\"INVALID_TEXT\"}")).isEqualTo(Carried.not(Trouble.INVALID, 400));
        assertThat(answer(422, "not json")).isEqualTo(Carried.not(Trouble.INVALID, 422));
        assertThat(answer(401, "")).isEqualTo(Carried.not(Trouble.SIGN_IN, 401));
        assertThat(answer(429, "")).isEqualTo(Carried.not(Trouble.BUSY, 429));
        assertThat(answer(503, "")).isEqualTo(Carried.not(Trouble.BUSY, 503));
        assertThat(answer(302, "")).isEqualTo(Carried.not(Trouble.BUSY, 302));
    }

    @Test
    void nobody_there_is_unreachable_and_cannot_tell() {
        gateway.close();
        assertThat(carrier.send(out(UUID.randomUUID(), "你好"))).isEqualTo(Carried.not(Trouble.UNREACHABLE, ""));
        assertThat(carrier.knows(UUID.randomUUID())).isEqualTo(Carrier.Known.CANNOT_TELL);
    }

    @Test
    void a_gateway_is_spoken_to_in_the_clear_on_this_machine_only() {
        var environment = new MockEnvironment();
        assertThat(SmsDoor.of(environment)).isEmpty();
        environment.setProperty("anju.sms.url", "https://sms.example.com/messages");
        environment.setProperty("anju.sms.secret", "s");
        assertThat(SmsDoor.of(environment))
                .isEqualTo(Optional.of(new SmsDoor(URI.create("https://sms.example.com/messages"), "s")));
        environment.setProperty("anju.sms.url", "http://sms.example.com/messages");
        assertThatThrownBy(() -> SmsDoor.of(environment)).hasMessageContaining("https");
    }

    private Carried answer(int status, String body) {
        gateway.answerNext(status, body);
        return carrier.send(out(UUID.randomUUID(), "你好"));
    }

    private static Outgoing out(UUID key, String text) {
        return new Outgoing(key, Channel.SMS, "13912345678", "zh", "", text, "");
    }
}
