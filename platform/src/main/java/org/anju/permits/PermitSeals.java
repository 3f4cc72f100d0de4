package org.anju.permits;

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
class PermitSeals {

    static final SealedColumn COMPANION = SealedColumn.of("permits_companion", "id_number_sealed", "permit", "place");

    @Bean
    SealedTables permitsSealed() {
        return SealedTables.of(COMPANION);
    }

    @Bean
    FirstSealing permitsFirstSealed(Vault vault) {
        return new FirstSealing(vault, "115", List.of(ClearColumn.sealed("id_number", COMPANION)));
    }
}
