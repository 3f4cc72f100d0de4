package org.anju.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.anju.trail.Jurisdiction;

/** Lets a request pass within a district. */
final class Within {

    private Within() {}

    static void pass(String district, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Exception> trouble = Jurisdiction.call(district, () -> passed(request, response, chain));
        if (trouble.isPresent()) {
            switch (trouble.get()) {
                case IOException thrown -> throw thrown;
                case ServletException thrown -> throw thrown;
                default -> throw new IllegalStateException(trouble.get());
            }
        }
    }

    private static Optional<Exception> passed(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (ServletException | IOException thrown) {
            return Optional.of(thrown);
        }
    }
}
