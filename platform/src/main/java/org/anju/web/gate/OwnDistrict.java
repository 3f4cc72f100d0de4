package org.anju.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anju.trail.Jurisdiction;
import org.springframework.web.filter.OncePerRequestFilter;

/** 各区之门: whatever an officer's or agent's page asks of the database is answered within his district (ADR 112). */
final class OwnDistrict extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Within.pass(Jurisdiction.of(ActorArgument.current()), request, response, chain);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
