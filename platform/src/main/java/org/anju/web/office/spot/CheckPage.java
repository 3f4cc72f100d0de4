package org.anju.web.office.spot;

import java.util.List;
import org.anju.accounts.Account;
import org.anju.conduct.spot.SpotCheck;
import org.anju.web.kit.Choice;

/**
 * 一家单位的抽查.
 *
 * @param colleagues whom this reader can name as the second; empty where he records nothing
 * @param clerk whether this reader records and closes
 */
public record CheckPage(SpotCheck check, List<Account> colleagues, boolean clerk) {

    public boolean records() {
        return clerk && check.visit() == null;
    }

    public boolean closes() {
        return clerk && check.visit() != null && check.closed() == null;
    }

    public List<Choice> seconds() {
        return colleagues.stream()
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }
}
