package org.anju.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anju.trail.Jurisdiction;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** 大门: until it is known who asks, and for a stranger, all districts; {@link OwnDistrict} narrows it (ADR 112). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WideDoor extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Within.pass(Jurisdiction.ALL, request, response, chain);
    }

    /** A page that tells of a fault is a page. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
