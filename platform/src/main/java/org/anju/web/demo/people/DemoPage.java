package org.anju.web.demo.people;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anju.accounts.Account;
import org.anju.trail.Role;

/** The people one can be here. */
public record DemoPage(List<Account> people) {

    /** By the hat they wear, applicants first. */
    public SortedMap<Role, List<Account>> byRole() {
        return people.stream().collect(Collectors.groupingBy(Account::role, TreeMap::new, Collectors.toList()));
    }

    /** What is said of him, in the reader's language. */
    public String about(Account account, boolean english) {
        return english ? account.aboutEn() : account.aboutZh();
    }
}
