package org.anju.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever signed in with a one-time password to the page where he makes his own, and nowhere else. */
final class PasswordFirst extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/account/password", "/sign-out", "/assets/", "/preferences");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean must = Boolean.TRUE.equals(request.getAttribute(KnownAtTheDoor.MUST_CHANGE));
        if (must && OPEN.stream().noneMatch(path::startsWith)) {
            response.setStatus(303);
            response.setHeader("Location", request.getContextPath() + "/account/password");
        } else {
            chain.doFilter(request, response);
        }
    }
}
