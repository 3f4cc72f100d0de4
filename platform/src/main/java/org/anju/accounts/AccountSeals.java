package org.anju.accounts;

import java.util.List;
import org.anju.vault.ClearColumn;
import org.anju.vault.FirstSealing;
import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.anju.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 封存: what this room keeps sealed. */
@Configuration(proxyBeanMethods = false)
class AccountSeals {

    static final SealedColumn LOGIN = SealedColumn.of("accounts_account", "login_sealed", "id");
    private static final String NAME = "accounts.login";

    /** The blind index of a sign-in name. */
    static byte[] index(Vault vault, String login) {
        return vault.index(NAME, login);
    }

    @Bean
    SealedTables accountsSealed() {
        return SealedTables.of(LOGIN);
    }

    @Bean
    FirstSealing accountsFirstSealed(Vault vault) {
        return new FirstSealing(
                vault,
                "114",
                List.of(ClearColumn.sealed("login", LOGIN), ClearColumn.indexed("login", LOGIN, "login_index", NAME)));
    }
}
