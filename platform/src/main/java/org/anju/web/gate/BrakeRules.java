package org.anju.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anju.web.kit.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the brake stands: sign-in of people and units, registration, verification codes, association codes, codes for new addresses. */
@Configuration(proxyBeanMethods = false)
class BrakeRules implements WebMvcConfigurer, HandlerInterceptor {

    private final Brake brake;
    private final Faults faults;

    BrakeRules(Brake brake, Faults faults) {
        this.brake = brake;
        this.faults = faults;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/sign-in",
                        "/sign-in/unit/**",
                        "/demo/identity/authorize",
                        "/register",
                        "/verify/**",
                        "/calendar/**",
                        "/me/association/**",
                        "/account/notices/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Brake.Kind kind = kind(request);
        if (kind == null || brake.lets(kind, request.getRemoteAddr())) {
            return true;
        }
        response.setHeader("Retry-After", Long.toString(kind.span.toSeconds() / kind.tries + 1));
        faults.tell(request, response, 429, "");
        return false;
    }

    private static Brake.@Nullable Kind kind(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean sent = request.getMethod().equals("POST");
        if (path.startsWith("/verify")) {
            boolean asks = sent
                    || request.getParameter("code") != null
                    || path.startsWith("/verify/") && !path.equals("/verify/file");
            return asks ? Brake.Kind.VERIFY : null;
        }
        if (path.startsWith("/calendar/")) {
            return Brake.Kind.CALENDAR;
        }
        if (path.equals("/sign-in/unit/go") || path.equals("/sign-in/unit/back")) {
            return Brake.Kind.UNIT_SIGN_IN;
        }
        if (!sent) {
            return null;
        }
        return switch (path) {
            case "/sign-in" -> Brake.Kind.SIGN_IN;
            case "/demo/identity/authorize" -> Brake.Kind.UNIT_SIGN_IN;
            case "/register" -> Brake.Kind.REGISTER;
            case "/account/notices/address", "/account/notices/code" -> Brake.Kind.MESSAGE_CODE;
            default -> path.startsWith("/me/association") ? Brake.Kind.ASSOCIATION : null;
        };
    }
}
