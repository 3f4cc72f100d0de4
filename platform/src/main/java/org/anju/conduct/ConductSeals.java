package org.anju.conduct;

import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 封存: what this room keeps sealed. */
@Configuration(proxyBeanMethods = false)
class ConductSeals {

    /** What exactly a measure orders. */
    static final SealedColumn WORDS = SealedColumn.of("conduct_measure", "words_sealed", "id");

    /** Why it was lifted. */
    static final SealedColumn LIFTED = SealedColumn.of("conduct_measure", "lift_words_sealed", "id");

    @Bean
    SealedTables conductSealed() {
        return SealedTables.of(WORDS, LIFTED);
    }
}
