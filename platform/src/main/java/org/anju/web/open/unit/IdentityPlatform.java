package org.anju.web.open.unit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anju.cases.agents.UnitClaims;
import org.anju.policy.employer.SignInMethod;
import org.anju.web.open.unit.Recognised.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * 北京市统一身份认证平台 (G-3.1.1-2): sends a browser there and understands what it brings back. OpenID Connect,
 * authorization code with PKCE. Nothing of it is built before the first unit signs in.
 */
@Component
@Lazy
class IdentityPlatform {

    static final String BACK = "/sign-in/unit/back";

    private static final String ASKED = "anju.unit";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Connections connections;
    private final IdTokens tokens;
    private final InstantSource clock;
    private final String site;

    IdentityPlatform(
            Connections connections, IdTokens tokens, InstantSource clock, @Value("${anju.site:}") String site) {
        this.connections = connections;
        this.tokens = tokens;
        this.clock = clock;
        this.site = site.strip().replaceAll("/+$", "");
    }

    /** Where the browser goes now; empty where no platform is connected. What was asked stays in its session. */
    Optional<String> begin(HttpServletRequest request, SignInMethod method) {
        Connection connection = connections.at(request);
        if (connection == null) {
            return Optional.empty();
        }
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> registration(connection, request));
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(asked -> asked.additionalParameters(more -> more.put("acr_values", method.name())))
                .andThen(asked ->
                        asked.attributes(kept -> kept.put("at", clock.instant().toEpochMilli()))));
        OAuth2AuthorizationRequest asked = resolver.resolve(request, "unit");
        if (asked == null) {
            return Optional.empty();
        }
        request.getSession(true).setAttribute(ASKED, asked);
        return Optional.of(asked.getAuthorizationRequestUri());
    }

    /** What was asked counts once, however it ends. */
    Recognised finish(HttpServletRequest request) {
        Connection connection = connections.at(request);
        OAuth2AuthorizationRequest asked = taken(request);
        String state = request.getParameter("state");
        if (connection == null || asked == null || state == null || !state.equals(asked.getState()) || late(asked)) {
            return new Recognised.Nobody(Trouble.STATE);
        }
        if (request.getParameter("error") != null) {
            return new Recognised.Nobody(Trouble.DENIED);
        }
        String code = request.getParameter("code");
        if (code == null || code.isBlank()) {
            return new Recognised.Nobody(Trouble.STATE);
        }
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .state(state)
                .build();
        return recognised(new OAuth2LoginAuthenticationToken(
                registration(connection, request), new OAuth2AuthorizationExchange(asked, response)));
    }

    private Recognised recognised(OAuth2LoginAuthenticationToken exchange) {
        var provider = new OidcAuthorizationCodeAuthenticationProvider(
                tokens.exchange(), user -> new DefaultOidcUser(Set.of(), user.getIdToken()));
        provider.setJwtDecoderFactory(tokens);
        try {
            Authentication signed = provider.authenticate(exchange);
            return signed != null && signed.getPrincipal() instanceof OidcUser known
                    ? new Recognised.Unit(claims(known.getClaims()))
                    : new Recognised.Nobody(Trouble.TOKEN);
        } catch (OAuth2AuthenticationException wrong) {
            boolean away = wrong.getError().getErrorCode().equals("invalid_token_response");
            return new Recognised.Nobody(away ? Trouble.AWAY : Trouble.TOKEN);
        } catch (AuthenticationException | JwtException wrong) {
            return new Recognised.Nobody(Trouble.TOKEN);
        }
    }

    private boolean late(OAuth2AuthorizationRequest asked) {
        return !(asked.getAttribute("at") instanceof Long at) || clock.millis() - at > LONGEST.toMillis();
    }

    private static @Nullable OAuth2AuthorizationRequest taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object asked = session == null ? null : session.getAttribute(ASKED);
        if (session != null) {
            session.removeAttribute(ASKED);
        }
        return asked instanceof OAuth2AuthorizationRequest it ? it : null;
    }

    private ClientRegistration registration(Connection connection, HttpServletRequest request) {
        String base = site.isEmpty() ? "{baseUrl}" : site + request.getContextPath();
        return ClientRegistration.withRegistrationId("unit")
                .clientId(connection.clientId())
                .clientSecret(connection.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(base + BACK)
                .scope("openid")
                .authorizationUri(connection.authorizationUri())
                .tokenUri(connection.tokenUri())
                .jwkSetUri(connection.jwkSetUri())
                .issuerUri(connection.issuer())
                .build();
    }

    private static UnitClaims claims(Map<String, Object> said) {
        return new UnitClaims(
                text(said, "uscc"),
                text(said, "unit_name"),
                text(said, "subject_type"),
                text(said, "method"),
                text(said, "operator_name"),
                text(said, "operator_id"));
    }

    private static String text(Map<String, Object> said, String name) {
        return said.get(name) instanceof String text ? text : "";
    }
}
