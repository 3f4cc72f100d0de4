package org.anju.materials.reading;

import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 封存: what papers say carries incomes and identity numbers. */
@Configuration(proxyBeanMethods = false)
class ReadingSeals {

    static final SealedColumn FOUND = SealedColumn.of("materials_reading", "found_sealed", "attachment");

    @Bean
    SealedTables readingsSealed() {
        return SealedTables.of(FOUND);
    }
}
