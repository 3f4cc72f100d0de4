package org.anju.web.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.anju.trail.Role;
import org.anju.web.kit.Faults;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/** 门禁: which hat opens which door. The same is written in docs/security/authorisation.tsv, and a test compares all of it. */
@Configuration(proxyBeanMethods = false)
class Gate {

    /** The open API: no session, no cookie, nothing to forge. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return quiet(http)
                .securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(door -> door.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, KnownAtTheDoor known, Faults faults) throws Exception {
        return quiet(http)
                .securityContext(context -> context.securityContextRepository(known))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                // only how pages look is kept by it, and every page carries its form: no token, no session
                // and at the demonstration's identity platform it is this very server that asks, by its secret
                .csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .ignoringRequestMatchers("/preferences", "/demo/identity/token", "/demo/sms/messages"))
                .addFilterBefore(new CrossSiteStop(faults), CsrfFilter.class)
                .addFilterAfter(new OwnDistrict(), AuthorizationFilter.class)
                .addFilterAfter(new PasswordFirst(), OwnDistrict.class)
                .exceptionHandling(
                        trouble -> trouble.authenticationEntryPoint(toSignIn()).accessDeniedHandler(refused(faults)))
                .authorizeHttpRequests(door -> door.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/me", "/me/**")
                        .hasAuthority(Role.APPLICANT.name())
                        .requestMatchers("/firm", "/firm/**")
                        .hasAuthority(Role.AGENT.name())
                        .requestMatchers("/benefit", "/benefit/**")
                        .hasAuthority(Role.VERIFIER.name())
                        .requestMatchers("/uploads", "/uploads/**")
                        .hasAnyAuthority(Role.APPLICANT.name(), Role.AGENT.name())
                        .requestMatchers("/desk/trail", "/desk/trail/**")
                        .hasAuthority(Role.SUPERVISOR.name())
                        .requestMatchers(
                                "/desk/complaints", "/desk/complaints/**", "/desk/retention", "/desk/retention/**")
                        .hasAuthority(Role.SUPERVISOR.name())
                        .requestMatchers("/desk/corrections", "/desk/corrections/**")
                        .hasAnyAuthority(Role.CLERK.name(), Role.SUPERVISOR.name())
                        .requestMatchers("/desk/hands/*/assign")
                        .hasAuthority(Role.SUPERVISOR.name())
                        .requestMatchers(HttpMethod.POST, "/desk/second", "/desk/spot", "/desk/spot/*/draw")
                        .hasAuthority(Role.SUPERVISOR.name())
                        .requestMatchers(HttpMethod.POST, "/desk/permits/*/cancel")
                        .hasAuthority(Role.APPROVER.name())
                        .requestMatchers(HttpMethod.POST, "/desk/breaches/new")
                        .hasAnyAuthority(Role.CLERK.name(), Role.SUPERVISOR.name())
                        .requestMatchers(HttpMethod.POST, "/desk/candidates", "/desk/candidates/*")
                        .hasAuthority(Role.SUPERVISOR.name())
                        .requestMatchers(HttpMethod.POST, "/desk/breaches/*")
                        .hasAnyAuthority(Role.CLERK.name(), Role.APPROVER.name(), Role.SUPERVISOR.name())
                        .requestMatchers("/desk/find", "/desk/purpose")
                        .hasAnyAuthority(Role.CLERK.name(), Role.APPROVER.name(), Role.SUPERVISOR.name())
                        .requestMatchers(HttpMethod.GET, "/desk", "/desk/**")
                        .hasAnyAuthority(Role.CLERK.name(), Role.APPROVER.name(), Role.SUPERVISOR.name())
                        .requestMatchers("/desk", "/desk/**")
                        .hasAnyAuthority(Role.CLERK.name(), Role.APPROVER.name())
                        .requestMatchers(
                                "/admin/accounts",
                                "/admin/accounts/**",
                                "/admin/benefit",
                                "/admin/benefit/**",
                                "/admin/health")
                        .hasAuthority(Role.OPERATOR.name())
                        .requestMatchers("/admin/policy", "/admin/policy/**")
                        .hasAnyAuthority(Role.POLICY_ADMIN.name(), Role.SUPERVISOR.name())
                        .requestMatchers("/admin", "/admin/**")
                        .hasAnyAuthority(Role.OPERATOR.name(), Role.POLICY_ADMIN.name())
                        .requestMatchers("/account", "/account/**", "/files", "/files/**", "/messages", "/messages/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /** Nobody is known by user name and password beneath this house's own sign-in; without this a password is made up and logged. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    /** What the framework would bring along and this house does itself: headers, sign-in, sign-out, remembered requests. */
    private static HttpSecurity quiet(HttpSecurity http) throws Exception {
        return http.headers(
                        headers -> headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
    }

    /** The token lies in a cookie, so that a visitor's form costs no session row. */
    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("anju-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /** To the sign-in page, with the way back. */
    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, why) -> {
            response.setStatus(303);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/sign-in?back="
                            + URLEncoder.encode(back(request), StandardCharsets.UTF_8));
        };
    }

    private static String back(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return request.getMethod().equals("GET") && query != null ? path + "?" + query : path;
    }

    private static AccessDeniedHandler refused(Faults faults) {
        return (request, response, why) -> faults.tell(request, response, 403, "");
    }
}
