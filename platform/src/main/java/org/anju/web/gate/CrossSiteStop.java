package org.anju.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.anju.web.kit.Faults;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away a form that the browser itself says was sent from another site. */
final class CrossSiteStop extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Faults faults;

    CrossSiteStop(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String from = request.getHeader("Sec-Fetch-Site");
        boolean foreign = from != null && !from.equals("same-origin") && !from.equals("none");
        if (foreign && !READING.contains(request.getMethod())) {
            faults.tell(request, response, 403, "");
        } else {
            chain.doFilter(request, response);
        }
    }
}
