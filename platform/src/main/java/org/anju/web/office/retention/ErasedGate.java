package org.anju.web.office.retention;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.cases.retention.RetentionRegister;
import org.anju.web.gate.ActorArgument;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 已清除: every page of a case whose content is gone leads to the one that says so, before a purpose is asked for it. */
@Configuration
class ErasedGate implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern CASE = Pattern.compile("/(desk|firm)/[a-z]+/(YQ-20\\d{2}-\\d{6})(/.*)?");

    private final RetentionRegister register;

    ErasedGate(RetentionRegister register) {
        this.register = register;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .order(Ordered.HIGHEST_PRECEDENCE)
                .addPathPatterns(
                        "/desk/cases/*",
                        "/desk/cases/*/**",
                        "/desk/hands/*",
                        "/desk/hands/*/**",
                        "/desk/overdue/*",
                        "/firm/cases/*",
                        "/firm/cases/*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher asked = CASE.matcher(path);
        if (!asked.matches()
                || register.erased(asked.group(2), ActorArgument.current()).isEmpty()) {
            return true;
        }
        response.setStatus(303);
        response.setHeader("Location", "/" + asked.group(1) + "/erased/" + asked.group(2));
        return false;
    }
}
