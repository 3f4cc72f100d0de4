package org.anju.app;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anju.vault.FieldResealing;
import org.anju.vault.SealedTables;
import org.anju.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** After a key was added: what lies under older ones is sealed anew, a chunk at a time, once after each start. */
@Configuration(proxyBeanMethods = false)
class SealSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(SealSchedule.class);
    private static final int CHUNK = 200;

    private final FieldResealing resealing;
    private boolean told;

    SealSchedule(Vault vault, List<SealedTables> tables, Migrations.OwnerDoor owner) {
        this.resealing = new FieldResealing(vault, Migrations.columns(tables), owner.source(), CHUNK);
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 20, timeUnit = TimeUnit.MILLISECONDS)
    void again() {
        if (!told && !resealing.runOne()) {
            told = true;
            if (resealing.done() > 0) {
                LOG.warn("{} fields were sealed anew; nothing in the database needs the older keys", resealing.done());
            }
        }
    }
}
