package org.anju.app;

import java.time.Clock;
import org.anju.trail.DemoClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hangs the wall clock; every other room is handed it and never looks at another. Only a demonstration can move it. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    DemoClock clock(JdbcClient jdbc, @Value("${anju.demo:false}") boolean demo) {
        return new DemoClock(Clock.systemUTC(), jdbc, demo);
    }
}
