package org.anju.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Who is signed in where. A session holds the account's id and nothing else; rights are asked of the database each time. */
@Component
public class Sessions {

    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String DEVICE = "anju.device";
    private static final String VOUCHED = "anju.vouched";

    /**
     * One sign-in still open.
     *
     * @param handle names it in a form without giving the session's id away
     * @param here whether it is the one asking
     */
    public record Open(String handle, String device, Instant since, Instant lastSeen, boolean here) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Duration longest;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            @Value("${anju.session.longest:12h}") Duration longest) {
        this.sessions = sessions;
        this.longest = longest;
    }

    /** Starts anew: whatever session the browser came with is worth nothing after signing in. */
    public void begin(HttpServletRequest request, UUID account) {
        end(request);
        HttpSession fresh = request.getSession(true);
        fresh.setAttribute(ACCOUNT, account.toString());
        String device = request.getHeader("User-Agent");
        fresh.setAttribute(DEVICE, device == null ? "" : device.substring(0, Math.min(200, device.length())));
    }

    /** The same for whom the identity platform vouches: a one-time password that waits for him is no matter here. */
    public void beginVouched(HttpServletRequest request, UUID account) {
        begin(request, account);
        request.getSession(true).setAttribute(VOUCHED, true);
    }

    static boolean vouched(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(VOUCHED));
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The account signed in, null where none or where the session has lasted its longest. */
    @Nullable
    UUID account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
            return null;
        }
        // both instants come from the session store, so a moved house clock signs nobody out
        if (session.getLastAccessedTime() - session.getCreationTime() > longest.toMillis()) {
            session.invalidate();
            return null;
        }
        return UUID.fromString(account);
    }

    /** All open sign-ins of that account, the latest first. */
    public List<Open> of(UUID account, HttpServletRequest request) {
        HttpSession own = request.getSession(false);
        String here = own == null ? "" : own.getId();
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .map(session -> new Open(
                        handle(session.getId()),
                        session.getAttributeOrDefault(DEVICE, ""),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(Open::lastSeen).reversed())
                .toList();
    }

    /** Ends the one named; another account's is not found. */
    public boolean end(UUID account, String handle) {
        List<String> found = sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .toList();
        found.forEach(sessions::deleteById);
        return !found.isEmpty();
    }

    /** Ends all of that account but the one asking. */
    public void endOthers(UUID account, HttpServletRequest request) {
        of(account, request).stream().filter(open -> !open.here()).forEach(open -> end(account, open.handle()));
    }

    /** Ends all of that account: who may not come in any more is out. */
    public void endAll(UUID account) {
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }

    private static String handle(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
