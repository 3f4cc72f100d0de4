package org.anju.web.admin.accounts;

import java.time.Instant;
import java.util.List;
import org.anju.accounts.Account;
import org.anju.web.kit.Choice;

/**
 * The people of the office.
 *
 * @param roles what a new account can be
 * @param districts whose office it can belong to
 */
public record AccountsPage(List<Account> staff, List<Choice> roles, List<Choice> districts, Instant now) {

    /** The message key of how an account stands. */
    public String state(Account account) {
        if (account.disabled()) {
            return "admin.accounts.disabled";
        }
        if (account.lockedUntil() != null && account.lockedUntil().isAfter(now)) {
            return "admin.accounts.locked";
        }
        return account.mustChange() ? "admin.accounts.fresh" : "admin.accounts.open";
    }
}
