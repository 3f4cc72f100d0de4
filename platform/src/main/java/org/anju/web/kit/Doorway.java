package org.anju.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost door: sets the protective headers of every answer and tells of faults that fell through all else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class Doorway extends OncePerRequestFilter {

    static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Desks look at documents beside the form. */
    static final String CSP_WITH_DOCUMENTS = CSP + "; frame-src 'self'; object-src 'self'";
    /** A document itself: no script, no style, shown only inside our own pages. */
    static final String CSP_OF_DOCUMENT = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; "
            + "object-src 'self'; frame-ancestors 'self'";

    private final Faults faults;

    Doorway(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers(Frames.path(request), response);
        try {
            chain.doFilter(request, response);
        } catch (IOException gone) {
            throw gone;
        } catch (ServletException | RuntimeException thrown) {
            faults.tell(request, response, thrown);
        }
    }

    private static void headers(String path, HttpServletResponse response) {
        boolean inside = Zones.signedIn(path);
        // the viewer is a page of ours; all else there is a stranger's document
        boolean document = path.startsWith("/files/") && !path.endsWith("/view");
        response.setHeader("Content-Security-Policy", document ? CSP_OF_DOCUMENT : inside ? CSP_WITH_DOCUMENTS : CSP);
        response.setHeader("Cache-Control", inside ? "no-store" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", document ? "SAMEORIGIN" : "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    }
}
