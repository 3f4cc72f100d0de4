package org.anju.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Looks up who asks, at every request, in the database: a disabled account is a stranger with its next click. */
@Component
class KnownAtTheDoor implements SecurityContextRepository {

    static final String MUST_CHANGE = "anju.must-change";

    private final Sessions sessions;
    private final AccountRegister accounts;

    KnownAtTheDoor(Sessions sessions, AccountRegister accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {
            private @Nullable SecurityContext known;

            @Override
            public SecurityContext get() {
                if (known == null) {
                    known = look(request);
                }
                return known;
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return look(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // nothing: the session holds the account's id, written once when it signs in
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.account(request) != null;
    }

    private SecurityContext look(HttpServletRequest request) {
        UUID id = sessions.account(request);
        Optional<Account> account = id == null ? Optional.empty() : accounts.present(id);
        if (account.isEmpty()) {
            if (id != null) {
                sessions.end(request);
            }
            return SecurityContextHolder.createEmptyContext();
        }
        request.setAttribute(MUST_CHANGE, account.get().mustChange() && !Sessions.vouched(request));
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                account.get().actor(),
                null,
                List.of(new SimpleGrantedAuthority(account.get().role().name()))));
    }
}
