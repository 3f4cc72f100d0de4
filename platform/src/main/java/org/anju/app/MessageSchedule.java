package org.anju.app;

import org.anju.notices.Despatcher;
import org.anju.notices.carry.Channel;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When mails and SMS go out: each second, each channel for itself, so that a slow server does not keep the other waiting. */
@Configuration(proxyBeanMethods = false)
class MessageSchedule {

    private final Despatcher despatcher;

    MessageSchedule(Despatcher despatcher) {
        this.despatcher = despatcher;
    }

    @Scheduled(fixedDelay = 1_000)
    void mail() {
        despatcher.run(Channel.MAIL);
    }

    @Scheduled(fixedDelay = 1_000)
    void sms() {
        despatcher.run(Channel.SMS);
    }

    @Scheduled(fixedDelay = 60_000)
    void clear() {
        despatcher.clear();
    }
}
