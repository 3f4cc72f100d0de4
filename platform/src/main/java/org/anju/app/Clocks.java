package org.anju.app;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the wall clock; every other room is handed it and never looks at another. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
