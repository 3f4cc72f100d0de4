package org.anju.web.open.account;

import java.util.List;
import org.anju.accounts.Account;
import org.anju.web.gate.Sessions;

/** One's own account and the sign-ins that are still open. */
public record AccountPage(Account account, List<Sessions.Open> open) {

    public boolean others() {
        return open.size() > 1;
    }
}
