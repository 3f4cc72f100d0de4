package org.anju.app;

import org.anju.cases.ChangeRegister;
import org.anju.sheets.benefit.PendingRenewals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where benefit departments learn that a renewal is under way. */
@Configuration(proxyBeanMethods = false)
class Renewals {

    @Bean
    PendingRenewals pendingRenewals(ChangeRegister changes) {
        return changes::renewing;
    }
}
