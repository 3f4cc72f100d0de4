package org.anju.web.open.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.anju.cases.agents.UnitClaims;
import org.anju.policy.employer.SignInMethod;
import org.anju.testkit.MutableClock;
import org.anju.web.open.unit.Recognised.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

/** The protocol, against a platform that answers rightly and wrongly. */
class IdentityPlatformTest {

    private final MutableClock clock = new MutableClock();
    private final Platform platform = new Platform();
    private final IdentityPlatform door = door(platform.connection());
    private HttpSession session = Objects.requireNonNull(new MockHttpServletRequest().getSession());
    private Map<String, String> sent = Map.of();

    @AfterEach
    void theyGoHome() {
        platform.close();
    }

    private IdentityPlatform door(Connection connection) {
        var set = new MockEnvironment();
        set.setProperty("anju.identity.unit.client-id", connection.clientId());
        set.setProperty("anju.identity.unit.client-secret", connection.clientSecret());
        set.setProperty("anju.identity.unit.authorization-uri", connection.authorizationUri());
        set.setProperty("anju.identity.unit.token-uri", connection.tokenUri());
        set.setProperty("anju.identity.unit.jwk-set-uri", connection.jwkSetUri());
        set.setProperty("anju.identity.unit.issuer", connection.issuer());
        var none = new StaticListableBeanFactory().getBeanProvider(Connecting.class);
        return new IdentityPlatform(new Connections(set, none), new IdTokens(clock), clock, "");
    }

    private void begin() {
        var request = new MockHttpServletRequest("GET", "/sign-in/unit/go");
        request.setSession(session);
        String address = door.begin(request, SignInMethod.E_LICENCE).orElseThrow();
        session = Objects.requireNonNull(request.getSession());
        Map<String, String> read = new HashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            read.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        sent = read;
    }

    private Recognised back(Map<String, String> said) {
        var request = new MockHttpServletRequest("GET", "/sign-in/unit/back");
        request.setSession(session);
        said.forEach(request::setParameter);
        return door.finish(request);
    }

    private Recognised back() {
        return back(Map.of("code", "c1", "state", sent("state")));
    }

    private String sent(String name) {
        return Objects.requireNonNull(sent.get(name), name);
    }

    private JWTClaimsSet.Builder right() {
        return Platform.right(clock.instant(), sent("nonce"));
    }

    private static Recognised trouble(Trouble why) {
        return new Recognised.Nobody(why);
    }

    @Test
    void the_browser_is_sent_with_everything_the_protocol_asks_for() {
        begin();
        assertThat(sent)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "anju")
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "E_LICENCE")
                .containsEntry("redirect_uri", "http://localhost/sign-in/unit/back")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void a_right_answer_is_understood_and_its_code_fetched_with_secret_and_verifier() {
        begin();
        platform.answers(right().build());
        assertThat(back())
                .isEqualTo(new Recognised.Unit(new UnitClaims(
                        "91110119MA00DEM14N",
                        "妫川智能科技（示例）有限公司",
                        "ENTERPRISE",
                        "E_LICENCE",
                        "周雨桐",
                        "990101199006060103")));
        assertThat(platform.tokenRequest).contains("code=c1", "code_verifier=", "grant_type=authorization_code");
        assertThat(platform.tokenAuthorization).startsWith("Basic ");
    }

    @Test
    void an_answer_counts_once() {
        begin();
        platform.answers(right().build());
        assertThat(back()).isInstanceOf(Recognised.Unit.class);
        assertThat(back()).isEqualTo(trouble(Trouble.STATE));
    }

    @Test
    void another_state_another_browser_and_no_code_are_turned_away_before_anything_is_fetched() {
        begin();
        assertThat(back(Map.of("code", "c1", "state", "made-up"))).isEqualTo(trouble(Trouble.STATE));
        begin();
        assertThat(back(Map.of("state", sent("state")))).isEqualTo(trouble(Trouble.STATE));
        begin();
        session = Objects.requireNonNull(new MockHttpServletRequest().getSession());
        assertThat(back()).isEqualTo(trouble(Trouble.STATE));
        assertThat(platform.tokenRequest).isEmpty();
    }

    @Test
    void ten_minutes_are_enough_and_one_second_more_is_too_late() {
        begin();
        clock.advance(Duration.ofMinutes(10));
        platform.answers(right().build());
        assertThat(back()).isInstanceOf(Recognised.Unit.class);
        begin();
        clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        platform.answers(right().build());
        assertThat(back()).isEqualTo(trouble(Trouble.STATE));
    }

    @Test
    void whoever_cancels_over_there_is_told_so() {
        begin();
        assertThat(back(Map.of("error", "access_denied", "state", sent("state"))))
                .isEqualTo(trouble(Trouble.DENIED));
    }

    @Test
    void a_forged_signature_opens_nothing() {
        begin();
        platform.forges(right().build());
        assertThat(back()).isEqualTo(trouble(Trouble.TOKEN));
    }

    @Test
    void an_answer_to_somebody_elses_question_opens_nothing() {
        begin();
        platform.answers(right().claim("nonce", "another").build());
        assertThat(back()).isEqualTo(trouble(Trouble.TOKEN));
        begin();
        platform.answers(right().claim("nonce", null).build());
        assertThat(back()).isEqualTo(trouble(Trouble.TOKEN));
    }

    @Test
    void an_answer_for_another_house_opens_nothing() {
        begin();
        platform.answers(right().audience("another").build());
        assertThat(back()).isEqualTo(trouble(Trouble.TOKEN));
        begin();
        platform.answers(right().issuer("http://another.invalid").build());
        assertThat(back()).isEqualTo(trouble(Trouble.TOKEN));
    }

    @Test
    void an_expired_answer_opens_nothing_even_with_a_minute_of_grace() {
        begin();
        platform.answers(right().expirationTime(Date.from(clock.instant().minusSeconds(59)))
                .issueTime(Date.from(clock.instant().minusSeconds(120)))
                .build());
        assertThat(back()).isInstanceOf(Recognised.Unit.class);
        begin();
        platform.answers(right().expirationTime(Date.from(clock.instant().minusSeconds(61)))
                .issueTime(Date.from(clock.instant().minusSeconds(120)))
                .build());
        assertThat(back()).isEqualTo(trouble(Trouble.TOKEN));
    }

    @Test
    void an_answer_from_the_future_opens_nothing() {
        begin();
        platform.answers(right().issueTime(Date.from(clock.instant().plusSeconds(3600)))
                .expirationTime(Date.from(clock.instant().plusSeconds(7200)))
                .build());
        assertThat(back()).isEqualTo(trouble(Trouble.TOKEN));
    }

    @Test
    void a_platform_that_fails_or_talks_nonsense_is_told_apart_from_a_wrong_answer() {
        begin();
        platform.answers(500, "out of order");
        assertThat(back()).isEqualTo(trouble(Trouble.AWAY));
        begin();
        platform.answers(200, "<html>");
        assertThat(back()).isEqualTo(trouble(Trouble.AWAY));
        begin();
        platform.answers(200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}");
        assertThat(back()).isEqualTo(trouble(Trouble.TOKEN));
        begin();
        platform.close();
        assertThat(back()).isEqualTo(trouble(Trouble.AWAY));
    }
}
