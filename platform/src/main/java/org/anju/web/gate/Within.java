package org.anju.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anju.trail.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Lets a request pass within a district. */
final class Within {

    private Within() {}

    static void pass(String district, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable
        Exception trouble = Jurisdiction.call(district, () -> {
            try {
                chain.doFilter(request, response);
                return null;
            } catch (ServletException | IOException thrown) {
                return thrown;
            }
        });
        switch (trouble) {
            case ServletException thrown -> throw thrown;
            case IOException thrown -> throw thrown;
            case null, default -> {}
        }
    }
}
