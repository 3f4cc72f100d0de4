package org.anju.web.demo.people;

import java.util.List;
import org.anju.accounts.Account;

/** The people one can be here. */
public record DemoPage(List<Account> people) {

    /** What is said of him, in the reader's language. */
    public String about(Account account, boolean english) {
        return english ? account.aboutEn() : account.aboutZh();
    }
}
