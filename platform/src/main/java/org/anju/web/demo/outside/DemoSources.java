package org.anju.web.demo.outside;

import java.time.InstantSource;
import org.anju.checks.OutsideSource;
import org.anju.checks.Source;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demonstration's sources. Criminal records are left out: there one sees how it is done by hand. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("anju.demo")
class DemoSources {

    @Bean
    OutsideSource demoTax(InstantSource clock) {
        return new SimulatedSource(Source.TAX, clock);
    }

    @Bean
    OutsideSource demoSocialInsurance(InstantSource clock) {
        return new SimulatedSource(Source.SOCIAL_INSURANCE, clock);
    }

    @Bean
    OutsideSource demoDegree(InstantSource clock) {
        return new SimulatedSource(Source.DEGREE, clock);
    }

    @Bean
    OutsideSource demoEmployerRegister(InstantSource clock) {
        return new SimulatedSource(Source.EMPLOYER_REGISTER, clock);
    }
}
