package org.anju.web.kit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.anju.notices.NoticeRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Makes the frame of a page from its request. */
@Component
public final class Frames {

    private static final String MADE = Frames.class.getName();

    private final Messages messages;
    private final Assets assets;
    private final NoticeRegister notices;
    private final InstantSource clock;
    private final boolean demo;

    public Frames(
            Messages messages,
            Assets assets,
            NoticeRegister notices,
            InstantSource clock,
            @Value("${anju.demo:false}") boolean demo) {
        this.messages = messages;
        this.assets = assets;
        this.notices = notices;
        this.clock = clock;
        this.demo = demo;
    }

    /** The frame of this request; one and the same however often it is asked for. */
    public Frame of(HttpServletRequest request) {
        if (request.getAttribute(MADE) instanceof Frame made) {
            return made;
        }
        Frame made = frame(request, Frames::reader, () -> token(request), unread());
        request.setAttribute(MADE, made);
        return made;
    }

    /** The frame of the request now being answered. */
    Frame current() {
        var request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return of(request.getRequest());
    }

    /** A frame that asks neither session nor database: for telling that one of them is away. */
    Frame bare(HttpServletRequest request) {
        return frame(request, Actor::visitor, () -> "", () -> 0);
    }

    private Frame frame(HttpServletRequest request, Supplier<Actor> actor, Supplier<String> csrf, IntSupplier unread) {
        Instant now = clock.instant();
        String path = path(request);
        String query = request.getQueryString();
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return new Frame(
                new Frame.Scene(
                        LanguagePrefix.of(request),
                        path,
                        read && query != null ? path + "?" + query : path,
                        list(request, path),
                        Preferences.of(request),
                        actor,
                        csrf,
                        unread,
                        demo,
                        Beijing.dateOf(now),
                        now),
                messages,
                assets);
    }

    /** Only cases of the office are opened from a list. */
    private static String list(HttpServletRequest request, String path) {
        String list = path.startsWith("/desk/") ? request.getParameter("in") : null;
        return list == null ? "" : list;
    }

    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed instanceof String text ? text : request.getRequestURI();
        String prefix = LanguagePrefix.of(request).prefix();
        return !prefix.isEmpty() && uri.startsWith(prefix + "/") ? uri.substring(prefix.length()) : uri;
    }

    private static Actor reader() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Actor actor ? actor : Actor.visitor();
    }

    /** Asked of the database once at most, and only where a page shows it. */
    private IntSupplier unread() {
        var known = new AtomicInteger(-1);
        return () -> known.updateAndGet(count -> count < 0 ? notices.unread(reader()) : count);
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
