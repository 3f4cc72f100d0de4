package org.anju.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anju.cases.outside.Asker;
import org.anju.checks.Source;
import org.anju.trail.Jurisdiction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When outside sources are asked: each second, each on a thread of its own, so that a slow one keeps nobody waiting. */
@Configuration(proxyBeanMethods = false)
class CheckSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(CheckSchedule.class);

    private final Asker asker;
    private final Map<Source, AtomicBoolean> busy = new ConcurrentHashMap<>();

    CheckSchedule(Asker asker) {
        this.asker = asker;
    }

    @Scheduled(fixedDelay = 1_000)
    void ask() {
        for (Source source : Source.values()) {
            AtomicBoolean mine = busy.computeIfAbsent(source, each -> new AtomicBoolean());
            if (mine.compareAndSet(false, true)) {
                Thread.ofVirtual().name("ask-" + source.slug()).start(() -> {
                    try {
                        Jurisdiction.run(Jurisdiction.ALL, () -> asker.run(source));
                    } catch (RuntimeException trouble) {
                        LOG.warn("asking {} failed and will be tried again: {}", source, trouble.toString());
                    } finally {
                        mine.set(false);
                    }
                });
            }
        }
    }
}
