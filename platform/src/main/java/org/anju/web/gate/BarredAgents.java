package org.anju.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.anju.cases.breach.Doors;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * 经办人黑名单: a barred agent may read and may still do what the guide demands of him, releasing who has left (G-4.2-1) and
 * stating his own case; whatever else he sends is answered with the page that says why (G-4.7-2, A-56).
 */
@Configuration(proxyBeanMethods = false)
class BarredAgents implements WebMvcConfigurer, HandlerInterceptor {

    private final Doors doors;

    BarredAgents(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/firm/**")
                .excludePathPatterns("/firm/people/*/release", "/firm/people/*/leaving", "/firm/breaches/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean stopped = request.getMethod().equals("POST")
                && doors.agency(ActorArgument.current()).isPresent();
        if (stopped) {
            response.setStatus(303);
            response.setHeader("Location", request.getContextPath() + "/firm/barred");
        }
        return !stopped;
    }
}
