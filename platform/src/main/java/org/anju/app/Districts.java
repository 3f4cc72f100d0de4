package org.anju.app;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** 分区: every connection of the house is told its district, and the clock's rounds go through all of them (ADR 112). */
@Configuration(proxyBeanMethods = false)
class Districts {

    @Bean
    static BeanPostProcessor toldConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new DistrictConnections(pool) : bean;
            }
        };
    }

    @Bean
    SchedulingConfigurer rounds(TaskScheduler scheduler) {
        return registrar -> registrar.setTaskScheduler(new Rounds(scheduler));
    }
}
