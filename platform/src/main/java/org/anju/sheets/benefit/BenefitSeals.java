package org.anju.sheets.benefit;

import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 封存: what is kept sealed of the checks of benefit departments. */
@Configuration(proxyBeanMethods = false)
class BenefitSeals {

    static final SealedColumn SAID = SealedColumn.of("sheets_benefit_check", "said_sealed", "record");
    static final SealedColumn ROW = SealedColumn.of("sheets_benefit_row", "row_sealed", "job", "number");

    static final SealedColumn HOOK = SealedColumn.of("sheets_benefit_hook", "secret_sealed", "id");

    @Bean
    SealedTables benefitSealed() {
        return SealedTables.of(SAID, ROW, HOOK);
    }
}
