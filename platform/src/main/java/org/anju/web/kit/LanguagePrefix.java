package org.anju.web.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes {@code /en} look like a context path: what comes after never sees it, and every redirect keeps it.
 *
 * <p>Only the plain prefix counts; {@code /en;x}, {@code /%65n} or {@code /english} are ordinary paths.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class LanguagePrefix extends OncePerRequestFilter {

    private static final String SPOKEN = LanguagePrefix.class.getName();
    private static final String EN = Language.EN.prefix();

    /** The language of this request, also while an error is being told. */
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(SPOKEN) instanceof Language spoken ? spoken : Language.ZH;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String uri = request.getRequestURI();
        if (uri.equals(EN)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", EN + "/");
        } else if (uri.startsWith(EN + "/")) {
            request.setAttribute(SPOKEN, Language.EN);
            chain.doFilter(new English(request), response);
        } else {
            request.setAttribute(SPOKEN, Language.ZH);
            chain.doFilter(request, response);
        }
    }

    private static final class English extends HttpServletRequestWrapper {

        English(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContextPath() {
            return EN;
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            return path.startsWith(EN + "/") ? path.substring(EN.length()) : path;
        }

        @Override
        public Locale getLocale() {
            return Locale.ENGLISH;
        }
    }
}
