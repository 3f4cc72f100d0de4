package org.anju.web.office.hand;

import java.util.List;
import org.anju.accounts.Account;
import org.anju.cases.hand.HandView;

/**
 * 经办 of one case.
 *
 * @param mine the reader has it, or stands in for whoever has it
 * @param able whom a supervisor can give it to; empty for others
 */
public record HandPage(HandView view, boolean mine, boolean may, List<Account> able) {

    public String at(String act) {
        return "/desk/hands/" + view.no() + "/" + act;
    }
}
