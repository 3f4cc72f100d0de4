package org.anju.app;

import org.anju.policy.rule.Pack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which district's policy pack this house works by. */
@Configuration(proxyBeanMethods = false)
class Packs {

    @Bean
    Pack pack() {
        return Pack.yanqing();
    }
}
