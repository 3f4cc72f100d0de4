package org.anju.notices;

import org.anju.notices.carry.Channel;
import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 封存: what this room keeps sealed. */
@Configuration(proxyBeanMethods = false)
class ReachSeals {

    static final SealedColumn ADDRESS = SealedColumn.of("notices_code", "address_sealed", "id");
    static final SealedColumn CODE = SealedColumn.of("notices_code", "code_sealed", "id");
    private static final SealedColumn MAIL = SealedColumn.of("notices_reach", "mail_sealed", "account");
    private static final SealedColumn PHONE = SealedColumn.of("notices_reach", "phone_sealed", "account");

    static SealedColumn of(Channel channel) {
        return channel == Channel.MAIL ? MAIL : PHONE;
    }

    @Bean
    SealedTables noticesSealed() {
        return SealedTables.of(MAIL, PHONE, ADDRESS, CODE);
    }
}
