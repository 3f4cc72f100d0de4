package org.anju.web.open.unit;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Fetches identity tokens and reads them: RS256 by the platform's published keys, and issuer, audience and times by the
 * house's own clock. A platform that hangs holds nobody longer than a few seconds.
 */
@Component
@Lazy
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(8);

    private final Clock clock;
    private final JdkClientHttpRequestFactory requests;
    // keeps the platform's keys for a while, and asks again for one it does not know
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    IdTokens(InstantSource clock) {
        this.clock = clock.withZone(ZoneOffset.UTC);
        requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(READ);
    }

    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> exchange() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(each -> each.disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration unit) {
        String keys = String.valueOf(unit.getProviderDetails().getJwkSetUri());
        return decoders.computeIfAbsent(keys, same -> decoder(unit, keys));
    }

    private JwtDecoder decoder(ClientRegistration unit, String keys) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(requests))
                .build();
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var said = new OidcIdTokenValidator(unit);
        said.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(times, said)));
        Map<String, Converter<Object, ?>> types = OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters();
        decoder.setClaimSetConverter(new ClaimTypeConverter(types));
        return decoder;
    }
}
