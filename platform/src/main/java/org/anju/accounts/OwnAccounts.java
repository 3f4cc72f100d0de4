package org.anju.accounts;

import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 本人账号. */
@Component
class OwnAccounts implements OwnData {

    private final Accounts accounts;

    OwnAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "accounts";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(accounts.of(owner.person()).stream()
                .map(each -> new OwnEntry()
                        .put("login", each.login())
                        .put("name", each.name())
                        .put("role", each.role().name())
                        .put("district", each.district())
                        .put("opened", each.openedAt())
                        .put("closed", each.disabled()))
                .toList());
    }

    @Override
    public List<Subject> things(Owner owner) {
        return List.of(new Subject("account", owner.account().toString()));
    }
}
